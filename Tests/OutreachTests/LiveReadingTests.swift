import Observation
import Testing

@testable import outreach

@MainActor struct LiveReadingTests {
  @Observable final class Lamp {
    var isOn = false
    var name = "Hall"
  }

  final class Listener {
    var changes = 0
  }

  private let lamp = Lamp()
  private let listener = Listener()
  private let reading: LiveReading

  init() { reading = LiveReading { [listener] in listener.changes += 1 } }

  @Test func `a change of what was read is told`() {
    #expect(reading.isOutdated)
    #expect(reading.read { lamp.isOn } == false)
    #expect(!reading.isOutdated)

    lamp.isOn = true

    #expect(reading.isOutdated)
    #expect(listener.changes == 1)
  }

  @Test func `a new reading is up to date, and changes of it are told again`() {
    _ = reading.read { lamp.isOn }
    lamp.isOn = true

    #expect(reading.read { lamp.isOn } == true)
    #expect(!reading.isOutdated)
    lamp.isOn = false

    #expect(reading.isOutdated)
    #expect(listener.changes == 2)
  }

  @Test func `a change is told however many readings there were before it, and once`() {
    for _ in 0..<8 { _ = reading.read { lamp.isOn } }
    lamp.isOn = true
    lamp.isOn = false

    #expect(reading.isOutdated)
    #expect(listener.changes == 1)
  }

  @Test func `a glance is up to date, but hears of no change until it is read again`() {
    _ = reading.read { lamp.isOn }
    #expect(reading.glance { lamp.isOn } == false)
    #expect(!reading.isWatched)
    lamp.isOn = true
    #expect(!reading.isOutdated)
    #expect(listener.changes == 0)

    #expect(reading.read { lamp.isOn } == true)
    #expect(reading.isWatched)
    lamp.isOn = false

    #expect(listener.changes == 1)
  }

  @Test func `what the last reading has not read does not count`() {
    _ = reading.read { lamp.isOn }
    _ = reading.read { lamp.name }
    lamp.isOn = true

    #expect(!reading.isOutdated)
    #expect(listener.changes == 0)
  }
}
