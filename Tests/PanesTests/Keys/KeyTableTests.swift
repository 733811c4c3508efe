import Panes
import TerminalUI
import TestSupport
import Testing

@Suite struct KeyTableTests {
  /// The tables whose keys can be pressed together, each key with the title of what it does.
  static let together: [String: [(keys: [Key], title: String)]] = [
    "groups": GroupsPane.bindings.titledBindings() + GlobalKeys.bindings.titledBindings(),
    "group drawer": GroupDrawer.bindings.titledBindings() + GlobalKeys.bindings.titledBindings(),
    "jobs": JobsPane.bindings.titledBindings() + GlobalKeys.bindings.titledBindings(),
    "schedules": SchedulesPane.bindings.titledBindings() + GlobalKeys.bindings.titledBindings(),
    "form": FormKeys.bindings.titledBindings() + FormKeys.fixBindings.titledBindings()
      + FormKeys.sheetBindings.titledBindings() + FormKeys.lineBindings.titledBindings()
      + GlobalKeys.inForms.titledBindings(),
    "months": MonthKeys.bindings.titledBindings() + GlobalKeys.inForms.titledBindings(),
    "warnings": WarningKeys.bindings.titledBindings() + GlobalKeys.inForms.titledBindings(),
    "doubt": FormKeys.doubtBindings.titledBindings() + GlobalKeys.inDoubt.titledBindings(),
    "question for y": QuestionKeys.yesBindings.titledBindings(),
    "question for a number": QuestionKeys.bindings.titledBindings(),
  ]

  @Test(arguments: [
    "groups", "group drawer", "jobs", "schedules", "form", "months", "warnings", "doubt",
    "question for y", "question for a number",
  ])
  func `no key does two things where it can be pressed`(table: String) throws {
    let keys = try #require(Self.together[table]).flatMap(\.keys)

    #expect(Set(keys).count == keys.count)
  }

  @Test func `each sentence of the help is one, and ends in a full stop`() {
    for sentence in Self.sentences {
      #expect(sentence.hasSuffix("."), "\(sentence)")
      #expect(sentence.first?.isUppercase == true, "\(sentence)")
      #expect(!sentence.dropLast().contains(". "), "\(sentence)")
    }
  }

  @Test func `a letter has one meaning in the whole program`() {
    let meanings: [Character: Set<String>] = [
      "n": ["New"], "e": ["Rename", "Edit"], "+": ["Add"], "-": ["Remove marked"], "b": ["Broadcast"], "p": ["Pause"],
      "r": ["Resume"], "x": ["Cancel"], "d": ["Delete"], " ": ["Mark"], "j": ["Down"], "k": ["Up"], "g": ["First"],
      "G": ["Last"], "E": ["Export"], "?": ["Help"], "q": ["Quit"], "1": ["Groups"], "2": ["Jobs"], "3": ["Schedules"],
      "4": ["Sessions"],
    ]
    let console = ["groups", "group drawer", "jobs", "schedules"].flatMap { Self.together[$0] ?? [] }

    for (keys, title) in console {
      for case .character(let letter) in keys {
        #expect(meanings[letter]?.contains(title) == true, "\(letter) \(title)")
      }
    }
  }

  @Test func `docs keys md is generated from the tables`() throws {
    try expect(KeyReference.markdown, matchesFile: "docs/keys.md")
  }

  private static let sentences: [String] = [
    [GroupsPane.bindings, GroupDrawer.bindings, JobsPane.bindings, SchedulesPane.bindings, GlobalKeys.bindings]
      .joined().map(\.help),
    [FormKeys.bindings, FormKeys.fixBindings, FormKeys.sheetBindings, FormKeys.doubtBindings].joined().map(\.help),
    FormKeys.lineBindings.map(\.help), MonthKeys.bindings.map(\.help), WarningKeys.bindings.map(\.help),
    QuestionKeys.yesBindings.map(\.help), QuestionKeys.bindings.map(\.help),
  ].flatMap(\.self)
}

extension Sequence {
  fileprivate func titledBindings<Model>() -> [(keys: [Key], title: String)] where Element == Binding<Model> {
    map { (keys: $0.keys, title: $0.title) }
  }
}
