/// What a compiled zone file says, before its footer is carried out.
struct TZifFile {
  /// Seconds ahead of UTC before the first change.
  let firstOffset: Int
  /// The changes written out in the file, in order of time.
  let changes: [Zone.Segment]
  /// What the clock is called from each of the changes on, and before the first.
  let abbreviations: [Zone.Naming]
  /// The rule for the time after the last change, as a POSIX TZ string; nil if there is none.
  let footer: [UInt8]?

  /// Reads the block with 64-bit times if there is one, else the only one.
  init(_ bytes: [UInt8]) throws(ZoneFileFlaw) {
    var reader = ByteReader(bytes)
    var header = try Header(&reader)
    let hasSecondBlock = header.version >= UInt8(ascii: "2")
    if hasSecondBlock {
      try reader.skip(header.length(timeSize: 4))
      header = try Header(&reader)
    }
    guard header.typeCount > 0 else { throw .noOffset }
    guard header.leapCount == 0 else { throw .leapSeconds }

    var times: [Int] = []
    times.reserveCapacity(header.timeCount)
    for _ in 0..<header.timeCount {
      times.append(try reader.signedInteger(size: hasSecondBlock ? 8 : 4))
    }
    let types = try reader.take(header.timeCount)
    var offsets: [Int] = []
    var letterIndices: [Int] = []
    for _ in 0..<header.typeCount {
      offsets.append(try reader.signedInteger(size: 4))
      try reader.skip(1)
      letterIndices.append(Int(try reader.take(1).first ?? 0))
    }
    guard types.allSatisfy({ Int($0) < offsets.count }) else { throw .noOffset }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .disorder }
    guard times.allSatisfy(Self.sensibleTimes.contains) else { throw .wildTime }
    guard offsets.allSatisfy(Self.sensibleOffsets.contains) else { throw .wildOffset }
    let letters = try reader.take(header.letterCount)
    let names = letterIndices.map { index in
      String(decoding: letters.dropFirst(index).prefix { $0 != 0 }, as: UTF8.self)
    }
    try reader.skip(header.lengthAfterLetters(timeSize: hasSecondBlock ? 8 : 4))

    firstOffset = offsets[0]
    var changes: [Zone.Segment] = []
    var abbreviations = [Zone.Naming(start: .min, text: names[0])]
    changes.reserveCapacity(times.count)
    abbreviations.reserveCapacity(times.count + 1)
    for (time, type) in zip(times, types) {
      changes.append(Zone.Segment(start: time, offset: offsets[Int(type)]))
      abbreviations.append(Zone.Naming(start: time, text: names[Int(type)]))
    }
    self.changes = changes
    self.abbreviations = abbreviations
    footer = hasSecondBlock ? try reader.footer() : nil
  }
}

extension TZifFile {
  /// As far back as RFC 9636 allows, long before the Earth, and as far ahead.
  private static let sensibleTimes = -(1 << 59)...(1 << 59)
  private static let sensibleOffsets = -Zone.largestOffset...Zone.largestOffset

  /// The 44 bytes before each block.
  private struct Header {
    let version: UInt8
    let universalCount: Int
    let standardCount: Int
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let letterCount: Int

    init(_ reader: inout ByteReader) throws(ZoneFileFlaw) {
      guard try reader.take(4).elementsEqual("TZif".utf8) else { throw .notAZoneFile }
      version = try reader.take(1).first ?? 0
      try reader.skip(15)
      universalCount = try reader.count()
      standardCount = try reader.count()
      leapCount = try reader.count()
      timeCount = try reader.count()
      typeCount = try reader.count()
      letterCount = try reader.count()
    }

    /// Bytes in the block, whose times have so many bytes each.
    func length(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + letterCount + lengthAfterLetters(timeSize: timeSize)
    }

    func lengthAfterLetters(timeSize: Int) -> Int {
      leapCount * (timeSize + 4) + standardCount + universalCount
    }
  }
}
