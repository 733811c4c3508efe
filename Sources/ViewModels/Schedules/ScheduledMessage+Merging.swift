import MoltFlow

extension ScheduledMessage {
  /// This schedule as `newer` describes it; what a short reply leaves out stays.
  ///
  /// Replies need to say only id, name, status and kind, so the rest is kept; the next run is always the newer one.
  /// Runs belong to the drawer.
  func merging(_ newer: Self) -> Self {
    var merged = newer
    if newer.name.isEmpty { merged.name = name }
    if newer.status == .other("") { merged.status = status }
    if newer.scheduleType == .other("") { merged.scheduleType = scheduleType }
    merged.cronExpression = newer.cronExpression ?? cronExpression
    merged.timezone = newer.timezone ?? timezone
    merged.scheduledTime = newer.scheduledTime ?? scheduledTime
    merged.lastRunAt = newer.lastRunAt ?? lastRunAt
    merged.runCount = newer.runCount ?? runCount
    merged.createdAt = newer.createdAt ?? createdAt
    merged.sessionID = newer.sessionID ?? sessionID
    merged.groupID = newer.groupID ?? groupID
    merged.messageContent = newer.messageContent ?? messageContent
    merged.mediaURL = newer.mediaURL ?? mediaURL
    merged.targetType = newer.targetType ?? targetType
    merged.history = nil
    return merged
  }
}
