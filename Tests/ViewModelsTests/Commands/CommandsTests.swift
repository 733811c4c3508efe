import FoundationEssentials
import MoltFlow
import Testing

@testable import ViewModels

@MainActor
struct CommandsTests {
  private let lost = APIError.replyLost(reason: "cut")

  // MARK: Sending

  @Test func `a second press while a command is under way sends nothing and says so`() async {
    let shop = LampShop()
    var second: String?
    shop.whileSending = { [unowned shop] in
      shop.whileSending = {}
      await shop.tell(.smash)
      second = shop.notice
    }

    await shop.tell(.light)

    #expect(shop.sent == 1)
    #expect(second == "Already lighting…")
  }

  @Test func `two items are told independently of each other`() async {
    let shop = LampShop()
    shop.refusal = lost

    await shop.tell(.light, 1)
    await shop.tell(.smash, 2)

    #expect(shop.sent == 2)
    #expect(shop.commands.underWay(1) == "lighting…")
    #expect(shop.commands.underWay(2) == "smashing…")
    #expect(shop.commands.requests.count == 2)
  }

  @Test func `what was carried out is said, and frees the item`() async {
    let shop = LampShop()
    shop.server[1]?.isLit = true

    await shop.tell(.light)

    #expect(shop.lamps[0].isLit)
    #expect(shop.notice == "Lamp 1 is lit.")
    #expect(shop.commands.unavailable(1) == nil)
    #expect(shop.nextLook == nil)
  }

  @Test func `a refusal is said and frees the item`() async {
    let shop = LampShop()
    shop.refusal = .conflict(detail: "No bulb")

    await shop.tell(.light)

    #expect(
      shop.notice
        == "Not carried out: the light of no. 1. The server can't do this now: No bulb. Press ^R to see how things stand."
    )
    #expect(shop.readings == 1)
    #expect(shop.commands.unavailable(1) == nil)
  }

  @Test func `a refused deletion of what is gone is not said to be our doing`() async {
    let shop = LampShop()
    shop.refusal = .notFound(detail: "")
    shop.server[1] = nil

    await shop.tell(.smash)

    #expect(shop.notice == "The server does not have the lamp no. 1 any more.")
    #expect(shop.lamps.map(\.id) == [2])
  }

  // MARK: Answers

  @Test func `before its answer no list ends a command; after it one does`() async {
    let shop = LampShop()
    shop.refusal = lost
    var before: String?
    shop.whileSending = { [unowned shop] in
      shop.lamps[0].isLit = true
      shop.settle()
      before = shop.commands.underWay(1)
    }

    await shop.tell(.light)
    let after = shop.commands.underWay(1)
    shop.lamps[0].isLit = true
    shop.settle()

    #expect(before == "lighting…")
    #expect(after == "lighting…")
    #expect(shop.commands.underWay(1) == nil)
    #expect(shop.notice == "Lamp 1 is lit.")
  }

  @Test func `each answer and each change by a form is counted`() async {
    let shop = LampShop()

    await shop.tell(.light)
    shop.commands.didChange(1)

    #expect(shop.commands.answers(of: 1) == 2)
    #expect(shop.commands.answers(of: 2) == 0)
  }

  @Test func `a reading that a change overtook is not believed`() async {
    let shop = LampShop()
    shop.server[1]?.isLit = true
    shop.whileReading = { [unowned shop] in shop.commands.didChange(1) }

    await shop.tell(.light)

    #expect(!shop.lamps[0].isLit)
    #expect(shop.commands.underWay(1) == "lighting…")
  }

  @Test func `a reading that comes back after a later one saw the command done does not undo it`() async {
    let shop = LampShop()
    shop.whileReading = { [unowned shop] in
      shop.whileReading = {}
      shop.server[1]?.isLit = true
      await shop.pass(seconds: 2)
    }

    await shop.tell(.light)

    #expect(shop.readings == 2)
    #expect(shop.lamps[0].isLit)
    #expect(shop.notice == "Lamp 1 is lit.")
  }

  // MARK: Looks

  @Test func `after a lost reply the item is read at once, after 2 s and after 5 s`() async {
    let shop = LampShop()
    shop.refusal = lost

    await shop.tell(.light)
    #expect(shop.notice == "No reply to the light. Reading the lamp to see what became of it.")
    #expect(shop.readings == 1)
    #expect(shop.nextLook == 2)

    await shop.pass(seconds: 2)
    #expect(shop.readings == 2)
    #expect(shop.nextLook == 3)

    await shop.pass(seconds: 3)
    #expect(shop.readings == 3)
    #expect(shop.nextLook == nil)
    #expect(shop.notice == "Asked for the light, but lamp 1 is still dark. ^R reads again.")
    #expect(shop.commands.requests.isEmpty)
  }

  @Test func `after a last look that fails nothing is claimed`() async {
    let shop = LampShop()
    await shop.tell(.light)
    shop.unread = .unreachable(reason: "")

    await shop.pass(seconds: 2)
    #expect(
      shop.notice == "Can't read the lamp now: Can't reach the server. Check the network, then press ^R.")
    await shop.pass(seconds: 3)

    #expect(
      shop.notice
        == "Asked for the light, but the lamp can't be read, so what became of it is not known. ^R reads again.")
  }

  @Test func `a deletion is carried out once a look does not find the item`() async {
    let shop = LampShop()
    shop.refusal = lost
    await shop.tell(.smash)
    shop.server[1] = nil

    await shop.pass(seconds: 2)

    #expect(shop.notice == "Deleted the lamp no. 1.")
    #expect(shop.lamps.map(\.id) == [2])
    #expect(shop.commands.requests.isEmpty)
  }

  // MARK: Lists

  @Test func `a list that lacks the item tells nothing, and the looks go on`() async {
    let shop = LampShop()
    shop.refusal = lost
    await shop.tell(.light)
    shop.lamps.removeFirst()

    shop.settle()
    #expect(shop.commands.underWay(1) == "lighting…")
    await shop.pass(seconds: 2)
    await shop.pass(seconds: 3)

    #expect(shop.notice == "Asked for the light, but lamp 1 is still dark. ^R reads again.")
    #expect(shop.commands.requests.isEmpty)
  }
}
