/// What a request for a new schedule carries, as it is written; nothing is checked yet.
struct NewScheduleBody: Decodable {
  let name: String?
  let sessionID: String?
  let groupID: String?
  let scheduleType: String?
  let messageType: String?
  let messageContent: String?
  let mediaURL: String?
  let scheduledTime: String?
  let cronExpression: String?
  let timezone: String?

  enum CodingKeys: String, CodingKey {
    case name
    case sessionID = "session_id"
    case groupID = "custom_group_id"
    case scheduleType = "schedule_type"
    case messageType = "message_type"
    case messageContent = "message_content"
    case mediaURL = "media_url"
    case scheduledTime = "scheduled_time"
    case cronExpression = "cron_expression"
    case timezone
  }
}

/// What a change of a schedule carries: any of these, the others stay.
struct ScheduleChangeBody: Decodable {
  let name: String?
  let messageContent: String?
  let mediaURL: String?
  let scheduledTime: String?
  let cronExpression: String?
  let timezone: String?

  enum CodingKeys: String, CodingKey {
    case name
    case messageContent = "message_content"
    case mediaURL = "media_url"
    case scheduledTime = "scheduled_time"
    case cronExpression = "cron_expression"
    case timezone
  }
}
