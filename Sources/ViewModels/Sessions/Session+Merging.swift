import MoltFlow

extension Session {
  /// This session as a later reading says it; what that leaves out is no news while the state is the same.
  func merging(_ newer: Session) -> Session {
    guard newer.status == status else { return newer }
    var merged = newer
    merged.phoneNumber = newer.phoneNumber ?? phoneNumber
    merged.isBusiness = newer.isBusiness ?? isBusiness
    merged.createdAt = newer.createdAt ?? createdAt
    return merged
  }
}
