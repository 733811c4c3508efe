import Foundation
import Testing

@testable import ViewModels

/// Names of exported files, what is in them, and what can go wrong with them.
@Suite struct ExportWordsTests {
  @Test(arguments: [
    ("New leads", "New-leads"), ("Клиенты, осень", "Клиенты-осень"), ("お得意様 🌸", "お得意様"),
    ("../../etc/passwd", "etc-passwd"),
    (" .ssh ", "ssh"), ("a/b\\c:d*e", "a-b-c-d-e"), ("x\u{202E}y\u{0}\u{1B}[2J", "x-y-2J"), ("🌸", "group"),
    ("", "group"),
    ("snake_case", "snake_case"),
  ])
  func `a group's name becomes a file's name that is safe anywhere`(name: String, file: String) {
    #expect(FileName.safe(name) == file)
  }

  @Test func `a long name leaves room for an ending`() {
    let name = FileName.safe(String(repeating: "お", count: 255))

    #expect(name == String(repeating: "お", count: 60))
  }

  @Test(
    arguments: [
      ("phone,name\r\n+15550140001,Ana\r\n", 1), ("phone,name\n", 0), ("", 0), ("+15550140001;Ana\n+15550140002;Bo", 2),
      ("phone\n+15550140001\nnobody\n", nil), ("name,phone\n\"Ana\nof the shop\",+15550140001\n", 1),
      ("phone\n\"+15550140001\n", nil), ("<html>\n<body>oops</body>\n</html>\n", nil),
    ] as [(String, Int?)])
  func `people in a CSV file are its rows with a number`(text: String, people: Int?) async {
    #expect(await ExportedPeople.count(Data(text.utf8), .csv)?.people == people)
  }

  @Test(
    arguments: [
      (#"[{"phone":"+15550140001"},{"phone":"+15550140002"}]"#, 2), (#"{"data":["+15550140001"]}"#, 1), ("[]", 0),
      ("oops", nil),
    ] as [(String, Int?)])
  func `people in a JSON file are its items`(text: String, people: Int?) async {
    #expect(await ExportedPeople.count(Data(text.utf8), .json)?.people == people)
  }

  @Test(arguments: [(#""has_more": true"#, true), (#""total": 2"#, true), (#""total": 1"#, false)])
  func `a JSON file that says there are more is a part`(claim: String, isPart: Bool) async {
    let text = #"{"items": ["+15550140001"], \#(claim)}"#

    #expect(await ExportedPeople.count(Data(text.utf8), .json) == ExportedPeople.Count(people: 1, isPart: isPart))
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1 KB"), (12_345, "12 KB"), (999_499, "999 KB"),
    (999_500, "1.0 MB"), (3_449_999, "3.4 MB"), (64 << 20, "67.1 MB"),
  ])
  func `sizes are told in three digits`(bytes: Int, words: String) { #expect(Words.size(bytes) == words) }

  @Test(arguments: [
    (FileProblem.changed, "a/x.csv was made or changed just now: ^S asks whether to replace it."),
    (.isFolder, "a/x.csv is a folder: put a file's name behind it."),
    (.notAFile, "a/x.csv is no ordinary file, so it is not replaced: choose another name."),
    (.noFolder("a"), "There is no folder a: make it first, or choose another."),
    (.notAllowed(folder: "a"), "You may not write in the folder a: choose another."),
    (.diskFull, "The disk is full: make room, or choose a folder on another disk."),
    (.nameTooLong, "The name is too long for this system: choose a shorter one."),
    (.other(reason: "input/output error"), "It can't be written: input/output error. Choose another place."),
  ])
  func `each problem with a file has its sentence`(problem: FileProblem, sentence: String) {
    #expect(problem.message(for: "a/x.csv") == sentence)
  }
}
