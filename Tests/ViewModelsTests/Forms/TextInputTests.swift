import Testing

@testable import ViewModels

struct TextInputTests {
  /// `text` with the cursor at the `|`.
  private func input(_ text: String, isMultiline: Bool = false) -> TextInput {
    var input = TextInput(text.filter { $0 != "|" }, isMultiline: isMultiline)
    input.move(to: Array(text).firstIndex(of: "|") ?? .max)
    return input
  }

  private func shown(_ input: TextInput) -> String {
    String(input.characters[..<input.cursor]) + "|" + String(input.characters[input.cursor...])
  }

  @Test(arguments: [
    ("ab|c", "a|bc"), ("|abc", "|abc"),
  ])
  func `left moves one character, held at the start`(before: String, after: String) {
    var input = input(before)
    input.moveLeft()
    #expect(shown(input) == after)
  }

  @Test func `right is held at the end`() {
    var input = input("abc|")
    input.moveRight()
    #expect(shown(input) == "abc|")
  }

  @Test(arguments: [
    ("one two|", "one |two"), ("one  |two", "|one  two"), ("one t|wo", "one |two"), ("|one", "|one"), ("  |", "|  "),
  ])
  func `a word left is the start of this word or of the one before`(before: String, after: String) {
    var input = input(before)
    input.moveWordLeft()
    #expect(shown(input) == after)
  }

  @Test(arguments: [("|one two", "one| two"), ("one| two", "one two|"), ("one two|", "one two|"), ("|  ", "  |")])
  func `a word right is the end of this word or of the next`(before: String, after: String) {
    var input = input(before)
    input.moveWordRight()
    #expect(shown(input) == after)
  }

  @Test func `start and end are those of the line`() {
    var input = input("one\ntw|o\nthree", isMultiline: true)
    input.moveToLineStart()
    #expect(shown(input) == "one\n|two\nthree")
    input.moveToLineEnd()
    #expect(shown(input) == "one\ntwo|\nthree")
  }

  @Test(arguments: [
    ("backward", "ab|c", "a|c"), ("backward", "|abc", "|abc"), ("forward", "a|bc", "a|c"), ("forward", "abc|", "abc|"),
    ("word", "one two |three", "one |three"), ("start", "one\ntwo th|ree", "one\n|ree"),
    ("end", "one\nt|wo\nthree", "one\nt|\nthree"), ("end", "one|\ntwo", "one|two"), ("clear", "a|b", "|"),
  ])
  func `deletions take what they say`(kind: String, before: String, after: String) {
    var input = input(before, isMultiline: true)
    switch kind {
    case "backward": input.deleteBackward()
    case "forward": input.deleteForward()
    case "word": input.deleteWordBackward()
    case "start": input.deleteToLineStart()
    case "end": input.deleteToLineEnd()
    default: input.clear()
    }
    #expect(shown(input) == after)
  }

  @Test func `pasted line ends become line feeds, in one line blanks`() {
    #expect(TextInput("a\r\nb\rc\nd", isMultiline: true).text == "a\nb\nc\nd")
    #expect(TextInput("a\r\nb").text == "a b")
  }

  @Test func `a combining mark joins the character before it`() {
    var input = TextInput("e")

    input.insert("\u{301}")

    #expect(input.characters.count == 1)
    #expect(input.cursor == 1)
    input.deleteBackward()
    #expect(input.isEmpty)
  }

  @Test func `a paste goes in at the cursor`() {
    var input = input("a|d")

    input.insert("bc")

    #expect(shown(input) == "abc|d")
  }

  @Test(arguments: [
    (4096, "4,096 of 4,096", false), (4097, "4,097 of 4,096", true),
  ])
  func `a counter counts up to the limit and beyond`(count: Int, words: String, isOver: Bool) {
    var field = FormField(.text, "Text", .text(TextInput(isMultiline: true)), limit: 4096)

    field.input = TextInput(String(repeating: "x", count: count), isMultiline: true)

    #expect(field.counter?.words == words)
    #expect(field.counter?.isOver == isOver)
  }

  @Test func `an emoji counts as the server may count it`() {
    let field = FormField(.text, "Text", .text(TextInput("👍🏽")), limit: 4096)

    #expect(field.counter?.words == "4 of 4,096")
  }
}
