import ArgumentParser
import TerminalCurses

@main enum Program {
  static func main() { MainThread.run { await Outreach.main() } }
}
