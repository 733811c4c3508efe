/// A job without its recipients: reading it costs the same however many there are.
struct JobSummary: ServerObject {
  static let listNames = Job.listNames
  static let objectNames = Job.objectNames

  let job: Job

  init(from decoder: any Decoder) throws { job = try Job(Fields(decoder), recipients: nil) }
}
