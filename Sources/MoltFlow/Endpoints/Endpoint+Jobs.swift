extension Endpoint where Response == Listing<Job> {
  /// A page of the bulk-send jobs; `limit` is at most 100.
  ///
  /// Request: `?limit=50&offset=0`. Reply: jobs without their recipients. Fails as every request may: key, scope
  /// `bulk-send:read`, rate. Source: outreach guide 2.0.0, “Bulk send”; limit from script 2.0.3, offset by the API's
  /// habit.
  public static func jobs(limit: Int = 50, offset: Int = 0) -> Self {
    list(.jobs, query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == Job {
  /// A job with its recipients.
  ///
  /// Reply: the job; the recipients' fields are not documented, see ``Recipient``. Fails with
  /// ``APIError/notFound(detail:)``. Source: outreach guide 2.0.0, “Bulk send”; names in details from template 13475.
  public static func job(_ id: Job.ID) -> Self { object(.job(id), of: id) }

  /// A job as ``job(_:)``, its recipients left unread: for counts and state that are read again and again.
  public static func jobSummary(_ id: Job.ID) -> Self {
    Self(.job(id)) { data throws(DecodingFailure) in
      let job = try ServerJSON(data).decode(Unwrapped<JobSummary>.self).object.job
      guard job.id == id else { throw .ofAnother }
      return job
    }
  }

  /// Starts sending `message` to every member of a group; the server reserves quota for all of them.
  ///
  /// Request: `{"session_id", "custom_group_id", "message_type", "message_content"?, "media_url"?}`, the content of at
  /// most 4,096 characters. Reply: 201 and the job. Fails with ``APIError/planLimit(detail:)`` without the feature or
  /// enough quota, ``APIError/conflict(detail:)`` for a session that is not connected,
  /// ``APIError/invalid(fields:detail:)``. Never repeat it blindly: when the reply is lost, list the jobs to find out.
  /// Source: outreach guide 2.0.0, “Bulk send”.
  public static func createJob(sessionID: Session.ID, groupID: CustomGroup.ID, message: Message) -> Self {
    let target: [(name: String, value: JSONText)] = [
      ("session_id", .string(sessionID.rawValue)), ("custom_group_id", .string(groupID.rawValue)),
    ]
    return object(.createJob, body: .object(target + message.members))
  }
}

extension Endpoint where Response == Job? {
  /// Pauses a running job; one more message may still go out.
  ///
  /// Reply: JSON that is not documented; nil unless it is the job with its counts. Fails with
  /// ``APIError/conflict(detail:)`` or ``APIError/invalid(fields:detail:)`` in another state, which of them is not
  /// documented; ``APIError/notFound(detail:)``. Source: outreach guide 2.0.0, “Bulk send”.
  public static func pauseJob(_ id: Job.ID) -> Self { action(.pauseJob(id), on: id) }

  /// Goes on with a paused job; reply, failures and source as for ``pauseJob(_:)``.
  public static func resumeJob(_ id: Job.ID) -> Self { action(.resumeJob(id), on: id) }

  /// Ends a job for good; the server releases the quota of those not sent.
  ///
  /// Reply, failures and source as for ``pauseJob(_:)``.
  public static func cancelJob(_ id: Job.ID) -> Self { action(.cancelJob(id), on: id) }

  /// A reply without a total says too little to show: its counts would read as zero.
  private static func action(_ route: Route, on id: Job.ID) -> Self { change(route, of: id) { $0.total > 0 } }
}
