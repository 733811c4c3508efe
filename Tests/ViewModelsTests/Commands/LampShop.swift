import FoundationEssentials
import MoltFlow

@testable import ViewModels

struct Lamp: Identifiable, Equatable {
  let id: Int
  var isLit = false
}

enum LampCommand: ItemCommand {
  case light, smash

  var underWay: String { self == .light ? "lighting…" : "smashing…" }
  var noun: String { self == .light ? "light" : "smash" }
  var isDeletion: Bool { self == .smash }
}

/// Two lamps in a list, and a server that says of them what a test wants.
@MainActor
final class LampShop {
  let time = ManualTime()
  let conversation = Conversation()
  let commands: Commands<LampCommand, Lamp>

  /// The lamps in the list.
  var lamps = [Lamp(id: 1), Lamp(id: 2)]
  /// The lamps as a reading gives them; where there is none, the server does not have it.
  var server = [1: Lamp(id: 1), 2: Lamp(id: 2)]
  /// Why a command fails, or a reading.
  var refusal, unread: APIError?
  /// What happens while a command, or a reading, is on its way.
  var whileSending: () async -> Void = {}
  var whileReading: () async -> Void = {}
  private(set) var sent = 0
  private(set) var readings = 0

  init() { commands = Commands(conversation: conversation, now: { [time] in time.now }) }

  var notice: String? { conversation.notice?.text }

  func tell(_ command: LampCommand, _ id: Int = 1) async {
    await commands.carryOut(command, on: Lamp(id: id), by: rules)
  }

  /// The list as it stands is what the server gives.
  func settle() { commands.settle(lamps, by: rules) }

  func pass(seconds: Double) async {
    time.advance(seconds: seconds)
    await commands.wake(at: time.now, by: rules)
  }

  /// Seconds from now until the next look.
  var nextLook: Double? { commands.nextWake?.timeIntervalSince(time.now) }

  private var rules: CommandRules<LampCommand, Lamp> {
    CommandRules(
      kind: "lamp", name: { "no. \($0.id)" },
      send: { [self] _, _ throws(APIError) in
        sent += 1
        await whileSending()
        if let refusal { throw refusal }
        return nil
      },
      read: { [self] id throws(APIError) in
        readings += 1
        let lamp = server[id]
        await whileReading()
        if let unread { throw unread }
        guard let lamp else { throw .notFound(detail: "") }
        return lamp
      },
      take: { [self] lamp in lamps = lamps.map { $0.id == lamp.id ? lamp : $0 } },
      remove: { [self] id in lamps.removeAll { $0.id == id } },
      isDone: { command, lamp in command == .light && lamp.isLit },
      done: { _, lamp in Notice(.done, "Lamp \(lamp.id) is lit.") },
      still: { _, lamp in "lamp \(lamp.id) is still dark" })
  }
}
