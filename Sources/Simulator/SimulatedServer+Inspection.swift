/// What a test may look at; each brings the world up to now first.
extension SimulatedServer {
  public var sessions: [SimulatedSession] { change { $0.sessions } }

  /// In the order of their creation.
  public var groups: [SimulatedGroup] { change { $0.groups.items } }

  /// In the order of their creation.
  public var jobs: [SimulatedJob] { change { $0.jobs.items } }

  /// In the order of their creation.
  public var schedules: [SimulatedSchedule] { change { $0.schedules.items } }

  /// How many progress streams have a reader.
  public var openStreamCount: Int { change { $0.streams.openCount } }
}
