import Foundation
import MoltFlow
import TerminalUI
import TestSupport
import ViewModels

/// Every question and every review of the program.
enum Asking: String, CaseIterable {
  case resumeJob = "resume-job"
  case cancelJob = "cancel-job"
  case deleteGroup = "delete-group"
  case removeMembers = "remove-members"
  case resumeSchedule = "resume-schedule"
  case cancelSchedule = "cancel-schedule"
  case deleteSchedule = "delete-schedule"
  case leaveForm = "leave-form"
  case quit
  case quitWithText = "quit-with-text"
  case newGroup = "new-group"
  case addMembers = "add-members"
  case renameGroup = "rename-group"
  case broadcast
  case schedule
  case scheduleOnce = "schedule-once"
  case editSchedule = "edit-schedule"
  case replaceFile = "replace-file"

  /// Those that ask for a number.
  nonisolated static let forNumbers: [Asking] = [.cancelJob, .deleteGroup, .cancelSchedule, .broadcast]

  /// Presses the keys that lead to the question.
  func ask(_ rig: ConsoleRig) async {
    await prepare(rig)
    await rig.press(lastKey)
  }

  /// Presses the keys before the one that asks.
  func prepare(_ rig: ConsoleRig) async {
    switch self {
    case .resumeJob: await rig.moveDown { $0.jobs.selected?.status == .paused }
    case .cancelJob: await rig.moveDown { $0.jobs.selected?.status == .running }
    case .deleteGroup: await selectGroup(rig)
    case .removeMembers:
      await selectGroup(rig)
      await rig.press(.enter, " ", " ", " ", " ", " ", " ", " ")
    case .resumeSchedule: await select(.paused, rig)
    case .cancelSchedule: await select(.active, rig)
    case .deleteSchedule: await select(.cancelled, rig)
    case .quit: break
    case .quitWithText, .leaveForm:
      await rig.press("1", "n")
      await rig.type("Coats")
    case .newGroup:
      await rig.press("1", "n")
      await rig.paste("Winter coats")
      await rig.press(.enter)
      await rig.paste("+15550140001, Ana\n+15550140002\nnot a number\n+15550140001")
    case .addMembers:
      await rig.press("1", "+")
      await rig.paste("+15550140001, Ana\n+15550140002")
    case .renameGroup:
      await rig.press("1", "e")
      await rig.type(" of the shop")
    case .broadcast: await rig.fillBroadcast()
    case .schedule:
      await rig.fillSchedule(zone: "new york")
      await rig.replaceCron(with: "30 10 * * MON-FRI")
    case .editSchedule:
      await rig.editSchedule()
      await rig.type(" 2")
      await rig.press(.tab, .tab, .control("u"))
      await rig.paste("30 9 1,15 * *")
    case .replaceFile:
      rig.files.put(
        String(repeating: "x", count: 12_345), at: "./New-leads.csv",
        changedAt: Date(timeIntervalSince1970: 1_791_000_000))
      await rig.press("1", "E")
    case .scheduleOnce:
      await rig.fillSchedule(runs: "on one day")
      await rig.press(.backTab)
      await rig.paste("2026-11-24 09:00")
    }
  }

  var lastKey: Key {
    switch self {
    case .resumeJob, .resumeSchedule: "r"
    case .cancelJob, .cancelSchedule: "x"
    case .deleteGroup, .deleteSchedule: "d"
    case .removeMembers: "-"
    case .leaveForm: .escape
    case .quit: "q"
    case .quitWithText: .control("c")
    case .newGroup, .addMembers, .renameGroup, .broadcast, .schedule, .scheduleOnce, .editSchedule, .replaceFile:
      .control("s")
    }
  }

  /// The group of 48.
  private func selectGroup(_ rig: ConsoleRig) async {
    await rig.press("1")
    await rig.moveDown { $0.groups.selected?.memberCount == 48 }
  }

  private func select(_ status: ScheduledMessage.Status, _ rig: ConsoleRig) async {
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.status == status }
  }
}
