import MoltFlow
import MoltFlowClient

/// Looks for what the person decided was not sent: the server may create it late.
final class LateLooks {
  private var looks: [FormLook] = []

  func add(_ look: @escaping FormLook) { looks.append(look) }

  /// Why nothing may be sent: something was made after all, or that can't be found out; nil when nothing was.
  ///
  /// What was found is not looked for again.
  func refusal() async -> FormRefusal? {
    for (index, look) in looks.enumerated() {
      do throws(APIError) {
        let finding = try await look()
        if case .notFound = finding { continue }
        looks.remove(at: index)
        if case .foundPart(let message) = finding { return FormRefusal(message: message) }
        return FormRefusal(
          message: "What you decided was not sent was carried out after all. Review it only to send once more.")
      } catch {
        return FormRefusal(message: "Not sent. \(error.message)")
      }
    }
    return nil
  }
}
