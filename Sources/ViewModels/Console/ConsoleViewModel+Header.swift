import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// What the first line of the screen says.
public struct Header: Equatable, Sendable {
  /// `DEMO ×20`, `SIMULATOR` or `LIVE`.
  public let mode: String
  /// Messages reach real people.
  public let isLive: Bool
  public let host: String
  /// Which sessions work; empty before that is known.
  public let sessions: String
  public let link: String
  /// As ``link``, in at most 28 columns.
  public let shortLink: String
  public let isLinkUp: Bool
}

extension ConsoleViewModel {
  public var header: Header {
    Header(
      mode: mode, isLive: mode == "LIVE", host: host, sessions: sessions.summary ?? "", link: linkWords,
      shortLink: shortLinkWords,
      isLinkUp: shownLink == .connected)
  }

  /// The link, or the pause that the server asked for at whatever request.
  private var shownLink: Link { pausedUntil.map(Link.limited) ?? link }

  /// Anything that does not call itself a simulator is taken for real, loopback too.
  private var mode: String {
    switch server {
    case .demo(let speed): "DEMO ×\(speed)"
    case .remote: workplace.client.server.text?.hasPrefix("outreach-simulator") == true ? "SIMULATOR" : "LIVE"
    }
  }

  private var host: String { if case .remote(let host) = server { host } else { "embedded simulator" } }

  private var shortLinkWords: String {
    switch shownLink {
    case .away(_, _, let date): "↻ away, \(nextTry(at: date))"
    case .limited(let date): "◌ waits until \(workplace.words.clockWithSeconds(date))"
    case .connecting, .connected, .refused: linkWords
    }
  }

  private var linkWords: String {
    switch shownLink {
    case .connecting: "… connecting"
    case .connected: "● connected"
    case .away(_, _, let date):
      "↻ server away, \(nextTry(at: date))\(Countdown(to: date).seconds(at: clock.now) > 0 ? " (^R now)" : "")"
    case .limited(let date): "◌ server asks to wait until \(workplace.words.clockWithSeconds(date))"
    case .refused: "✗ refused, ^R tries again"
    }
  }

  private func nextTry(at date: Date) -> String {
    let seconds = Countdown(to: date).seconds(at: clock.now)
    return seconds > 0 ? "next try in \(seconds) s" : "trying now"
  }
}
