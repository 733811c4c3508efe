/// The figures of both readers side by side.
enum StreamTable {
  /// One reader's figures, and those of the simulator that it read from.
  struct Measurement {
    let reading: Reading
    let simulator: ProcessFigures
  }

  static func text(feed: Measurement, bare: Measurement) -> String {
    let (ours, theirs) = (feed.reading, bare.reading)
    var table = Table(columns: [ReaderKind.feed.title, ReaderKind.bare.title, "ratio"])
    table.add("events", Double(ours.events), Double(theirs.events))
    table.add("bytes", Double(ours.bytes), Double(theirs.bytes))
    table.add("CPU, s", ours.cpuSeconds, theirs.cpuSeconds, decimals: 2)
    table.add(
      "CPU per 1,000 events, ms", ours.cpuSecondsPerThousandEvents * 1000, theirs.cpuSecondsPerThousandEvents * 1000,
      decimals: 1)
    table.add("peak memory of the reader, MiB", Double(ours.peakKiB) / 1024, Double(theirs.peakKiB) / 1024, decimals: 1)
    table.add(
      "CPU of the simulator since its start, s", feed.simulator.cpuSeconds, bare.simulator.cpuSeconds, decimals: 2)
    table.add(
      "peak memory of the simulator, MiB", Double(feed.simulator.peakKiB) / 1024, Double(bare.simulator.peakKiB) / 1024,
      decimals: 1)
    return table.text
  }
}
