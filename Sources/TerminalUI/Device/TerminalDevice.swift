/// The one thing that touches a terminal: it shows canvases and reports what the user did.
@MainActor public protocol TerminalDevice: AnyObject {
  var size: Size { get }
  /// What the user did since the last call, oldest first; never blocks.
  func pendingInput() -> [Input]
  /// Puts `canvas` on the screen. The device may skip what is already there.
  func present(_ canvas: Canvas)
}
