import ArgumentParser
import TerminalCurses

@main enum Program {
  static func main() {
    StandardStreams.claim()
    MainThread.run { await Outreach.main() }
  }
}
