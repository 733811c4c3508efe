/// What requests about groups carry, as it is written; nothing is checked yet.
struct ContactBody: Decodable {
  let phone: String?
  let name: String?
}

struct NewGroupBody: Decodable {
  let name: String?
  let members: [ContactBody]?
}

struct RenameGroupBody: Decodable {
  let name: String?
}

struct AddMembersBody: Decodable {
  let contacts: [ContactBody]?
}

/// The three forms that removing takes: ids as the vendor's script sends them, or phone numbers in two ways.
struct RemoveMembersBody: Decodable {
  let memberIDs: [String]?
  let contacts: [ContactBody]?
  let phones: [String]?

  enum CodingKeys: String, CodingKey {
    case memberIDs = "member_ids"
    case contacts, phones
  }
}

struct FromWhatsAppBody: Decodable {
  struct Source: Decodable {
    let groupID: String?
    let sessionID: String?

    enum CodingKeys: String, CodingKey {
      case groupID = "wa_group_id"
      case sessionID = "session_id"
    }
  }

  let name: String?
  let sources: [Source]?

  enum CodingKeys: String, CodingKey {
    case name
    case sources = "wa_groups"
  }
}
