import Observation
import Testing

@testable import outreach

@MainActor struct LiveReadingTests {
  @Observable final class Lamp {
    var isOn = false
    var name = "Hall"
  }

  private let lamp = Lamp()
  private let reading = LiveReading()

  @Test func `a change of what was read is told, once it is made`() async {
    #expect(reading.read { lamp.isOn } == false)
    async let isOutdated = reading.isOutdated()

    lamp.isOn = true

    #expect(await isOutdated)
    #expect(reading.read { lamp.isOn } == true)
  }

  @Test func `a change before anybody waits is told as well`() async {
    _ = reading.read { lamp.isOn }
    lamp.isOn = true

    #expect(await reading.isOutdated())
  }

  @Test func `a change is told however many readings there were before it`() async {
    for _ in 0..<8 { _ = reading.read { lamp.isOn } }
    lamp.isOn = true

    #expect(await reading.isOutdated())
    #expect(reading.read { lamp.isOn } == true)
  }

  @Test func `what a later reading has seen is told no more`() async {
    _ = reading.read { lamp.isOn }
    lamp.isOn = true
    _ = reading.read { lamp.name }
    let told = Task {
      _ = await reading.isOutdated()
      return lamp.name
    }
    let change = Task { lamp.name = "Kitchen" }

    await change.value
    #expect(await told.value == "Kitchen")
  }

  @Test func `who no longer waits hears of no change`() async {
    _ = reading.read { lamp.isOn }
    lamp.isOn = true
    let wait = Task { await reading.isOutdated() }
    wait.cancel()

    #expect(await wait.value == false)
  }
}
