import FoundationEssentials

extension JobProgress {
  /// The snapshots in the data of one event, in order; none when it holds nothing of a job.
  ///
  /// The data is one JSON object. Where it is none but each of its lines is, the lines count one after another, as the
  /// guide's example prints them, without the empty lines that end an event.
  public static func snapshots(in data: String) -> [JobProgress] {
    if let whole = JobProgress.reading(data) { return whole.isEmpty ? [] : [whole] }
    let lines = data.split(separator: "\n").map { reading(String($0)) }
    return lines.contains(nil) ? [] : lines.compactMap { $0 }.filter { !$0.isEmpty }
  }

  fileprivate var isEmpty: Bool { self == JobProgress() }

  /// One JSON object, bare or wrapped; nil for what is none.
  private static func reading(_ text: String) -> JobProgress? {
    do throws(DecodingFailure) {
      return try ServerJSON(Data(text.utf8)).decode(JobProgress.self)
    } catch {
      return nil
    }
  }
}

extension JobProgress: Decodable {
  /// Reads the names of the stream, and those of the job's own object.
  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    self.init(
      sent: fields.count("sent", "sent_count"),
      total: fields.count("total", "total_recipients"),
      failed: fields.count("failed", "failed_count"),
      pending: fields.count("pending", "pending_count"),
      status: fields.word("status")
    )
    if isEmpty, let wrapper = ["data", "job", "progress"].first(where: { fields.isObject($0) }) {
      self = try fields.container.decode(JobProgress.self, forKey: Name(wrapper))
    }
  }
}
