/// What a request for a new job carries, as it is written; nothing is checked yet.
struct NewJobBody: Decodable {
  let sessionID: String?
  let groupID: String?
  let messageType: String?
  let messageContent: String?
  let mediaURL: String?

  enum CodingKeys: String, CodingKey {
    case sessionID = "session_id"
    case groupID = "custom_group_id"
    case messageType = "message_type"
    case messageContent = "message_content"
    case mediaURL = "media_url"
  }
}
