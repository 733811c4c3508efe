import MoltFlow
import MoltFlowClient

extension RawCall.News {
  /// What standard error says of it; nil for what goes to standard output.
  var sentence: String? {
    switch self {
    case .statusLine(let line): line
    case .body, .line: nil
    case .dropped(1): "An event of over 1 MiB is left out."
    case .dropped(let count): "\(count) events of over 1 MiB are left out."
    case .waiting(let seconds, nil): "Trying again in \(RawCall.words(seconds))."
    case .waiting(let seconds, let error?): "\(error.callSentence) Trying again in \(RawCall.words(seconds))."
    }
  }
}

extension RawCall.Outcome {
  var ending: Ending {
    switch self {
    case .done: .done
    case .refused: .refused
    case .silent: .silent
    case .noStream: .unavailable
    case .failed(.foreignRedirect): .usage
    case .failed(.unauthorized): .configuration
    case .failed: .unavailable
    }
  }

  /// Why the call came to nothing; nil where the status line has said all.
  var sentence: String? {
    switch self {
    case .done, .refused: nil
    case .silent(let seconds): "Nothing came for \(RawCall.words(seconds))."
    case .noStream(let type): "\(type ?? "A reply without a type") came where an event stream was due."
    case .failed(let error): error.callSentence
    }
  }
}

extension APIError {
  /// What happened to a raw call, in a sentence for a shell, where there is no key to press.
  fileprivate var callSentence: String {
    switch self {
    case .unreachable(let reason): "Can't reach the server: \(reason)."
    case .replyLost(let reason): "The server's answer was lost: \(reason)."
    case .tls(let reason): "No secure connection to the server: \(reason)."
    case .foreignRedirect(let host): "The server redirects to \(host); key not sent."
    case .unauthorized: "The key holds characters that can't be sent. Check MOLTFLOW_API_KEY or MOLTFLOW_TOKEN."
    default: message
    }
  }
}
