public import TerminalUI

/// A terminal without a screen: it keeps what it is shown, and types what the test tells it to.
@MainActor public final class RecordingTerminal: TerminalDevice {
  public var size: Size
  /// The canvases shown, first one first; one equal to the one before it is not kept.
  public private(set) var canvases: [Canvas] = []
  /// Calls of `present` that showed what was there already.
  public private(set) var skippedFrames = 0
  private var input: [Input] = []

  public init(size: Size = Size(columns: 80, rows: 24)) { self.size = size }

  /// Times the screen changed.
  public var frameCount: Int { canvases.count }

  /// Puts `input` behind what is waiting to be read.
  public func type(_ input: Input...) { self.input += input }

  /// Puts key presses behind what is waiting to be read.
  public func press(_ keys: Key...) { input += keys.map(Input.key) }

  public func pendingInput() -> [Input] {
    defer { input = [] }
    return input
  }

  public func present(_ canvas: Canvas) {
    guard canvas != canvases.last else {
      skippedFrames += 1
      return
    }
    canvases.append(canvas)
  }
}
