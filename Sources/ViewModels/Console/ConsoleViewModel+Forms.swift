import MoltFlow

/// The forms that keys open.
extension ConsoleViewModel {
  public func openNewGroup() {
    open(GroupContent(workplace: workplace, conversation: conversation, groups: groups), showing: .groups)
  }

  public func openAddMembers() {
    guard let group = groups.detail?.group ?? groups.selected else { return }
    open(MembersContent(group: group, groups: groups), showing: .groups)
  }

  public func openRename() {
    guard let group = groups.selected else { return }
    open(RenameContent(group: group, groups: groups), showing: .groups)
  }

  public func openExport() {
    guard let group = groups.detail?.group ?? groups.selected else { return }
    open(ExportContent(group: group, groups: groups), showing: .groups)
  }

  /// A new broadcast, to the selected group when it was asked for in the groups pane.
  public func openBroadcast() {
    groups.list.wantAll()
    open(
      BroadcastContent(
        workplace: workplace, conversation: conversation, targets: targets, jobs: jobs,
        watch: watch(), group: focus == .groups ? groups.selected : nil), showing: .jobs)
  }

  public func openNewSchedule() {
    groups.list.wantAll()
    open(
      ScheduleContent(
        workplace: workplace, conversation: conversation, targets: targets, schedules: schedules,
        watch: watch(),
        group: focus == .groups ? groups.selected : nil, zone: lastZone
      ) { [weak self] in
        self?.lastZone = $0
        self?.schedules.zones.use($0)
      }, showing: .schedules)
  }

  /// Reads the selected schedule, then opens it, unless the person did something else meanwhile.
  public func openScheduleEdit() async {
    guard let schedule = schedules.selected else { return }
    let inputs = conversation.inputs
    guard let read = await schedules.readToEdit(schedule) else { return }
    guard inputs == conversation.inputs else {
      return conversation.post(
        .warning, "“Edit \(read.name)” was not opened, as you typed on meanwhile: press the key again.")
    }
    groups.list.wantAll()
    open(
      EditScheduleContent(
        read, sessionName: { [sessions] in sessions.name(of: $0) }, workplace: workplace,
        conversation: conversation, schedules: schedules, groups: groups,
        watch: watch(besides: .schedule(read.id))),
      showing: .schedules)
  }

  /// Opens the drawer of the selected schedule, with what its runs may run into.
  func openSchedule() async {
    guard let schedule = schedules.selected else { return }
    await schedules.openDetail(watch: watch(besides: .schedule(schedule.id)))
  }

  func watch(besides own: RunWatch.Own? = nil) -> RunWatch {
    RunWatch(
      groups: groups, jobs: jobs, schedules: schedules, zones: workplace.zones, hours: workplace.hours, besides: own)
  }

  private var targets: MessageTargets {
    MessageTargets(workplace: workplace, sessions: sessions, groups: groups, quota: quota)
  }
}
