// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/editor_model.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/draft.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/day_doubt.h"
#include "branchbook/gathering/resolution.h"
#include "ui/gathering/gathering_draft.h"
#include "ui/gathering/kind_text.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr int kDraftAfter = 800; // ms, design §13
constexpr int kCommitAfter = 20'000;
constexpr int kDefaultClassHour = 45;
constexpr std::size_t kMostStepsBack = 200;

using EditorPart = EditorModel::Part;

EditorPart partOf(const Error& error)
{
    const QString& code = error.code;
    return code == u"gathering.topic_missing"                                  ? EditorPart::Topic
        : code == u"gathering.hours"                                           ? EditorPart::Hours
        : code == u"gathering.group_missing"                                   ? EditorPart::Group
        : code == u"gathering.for_year"                                        ? EditorPart::Year
        : code == u"gathering.date_missing" || code == u"gathering.time_order" ? EditorPart::Moment
                                                                               : EditorPart::Agenda;
}

/// What is wrong with day and hours of `now`; `stored`: as the book has it.
QString momentProblem(const gathering::Gathering& stored, const gathering::Gathering& now, QDate today)
{
    if (const auto stays = gathering::checkStaysHeld(stored, now, today); !stays)
        return sentence(stays.error());
    if (const auto day = gathering::checkDay(stored, now, today); !day)
        return sentence(day.error());
    const auto sound = gathering::checkGathering(now);
    return !sound && partOf(sound.error()) == EditorPart::Moment ? sentence(sound.error()) : QString();
}

} // namespace

EditorModel::EditorModel(book::Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    m_draftTimer.setSingleShot(true);
    m_latestTimer.setSingleShot(true);
    m_commitTimer.setSingleShot(true);
    setPace(kDraftAfter, kCommitAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &EditorModel::keepDraft);
    connect(&m_latestTimer, &QTimer::timeout, this, &EditorModel::keepDraft);
    connect(&m_commitTimer, &QTimer::timeout, this, [this] {
        if (m_unsaved || check())
            (void)commit(); // a failure shows in the save state
    });
    connect(&m_book, &book::Book::changed, this, &EditorModel::heardChange);
}

EditorModel::~EditorModel() = default;

void EditorModel::setPace(int draftAfter, int commitAfter, int draftAtMost)
{
    m_latestTimer.setInterval(draftAtMost);
    m_draftTimer.setInterval(draftAfter);
    m_commitTimer.setInterval(commitAfter);
}

Result<> EditorModel::begin(book::BranchId branch, gathering::Kind kind, QDate day, std::optional<book::GroupId> group,
                            const QList<gathering::AgendaItem>& more)
{
    m_now = {};
    m_now.id = gathering::GatheringId::make();
    m_now.branch = branch;
    m_now.kind = kind;
    m_now.heldOn = day;
    m_now.topic = usualTopic(kind, day);
    m_usualTopic = true;
    m_now.forYear = gathering::usualYear(kind, day);
    m_proposed = true;
    m_marked.clear();
    BB_CHECK(loadRules());
    BB_CHECK(loadSurroundings());
    m_now.group = group;
    if (!group && gathering::kindInfo(kind).audience == gathering::Audience::Group && m_groups.size() == 1)
        m_now.group = m_groups.first().id;
    renewExpected(m_now);
    BB_TRY(m_now.agenda, gathering::newAgenda(m_book.reader(), m_now, today()));
    m_now.agenda += more;
    giveItemIds();
    m_stored = m_now;
    Q_EMIT reloaded();
    return {};
}

Result<> EditorModel::load(gathering::GatheringId id)
{
    BB_TRY(const auto draft, book::findDraft(m_book.reader(), draftId(id)));
    const auto typed = draft ? readDraft(draft->content) : std::nullopt;
    auto stored = gathering::loadGathering(m_book.reader(), id);
    if (!stored && !(typed && stored.error().kind == ErrorKind::NotFound))
        return fail(std::move(stored).error());
    m_now = stored ? *stored : *typed;
    if (!stored)
        m_now.rev = 0;
    giveItemIds();
    m_stored = m_now;
    m_recovered = false;
    BB_CHECK(loadRules());
    m_correction = typed && m_now.state == gathering::State::Archived ? draftedCorrection(draft->content) : QString();
    if (typed && (m_now.state == gathering::State::Draft || isCorrecting())) {
        auto taken = *typed;
        taken.state = m_now.state;
        taken.corrections = m_now.corrections + typed->corrections;
        taken.rev = m_now.rev;
        taken.enteredOn = m_now.enteredOn;
        taken.late = m_now.late;
        if (auto counted =
                gathering::decided(m_rules, taken, &m_stored)) // a draft holds votes, not what follows from them
            taken = *std::move(counted);
        m_recovered = !stored || taken != m_now;
        m_now = taken;
    }
    m_dirty = m_recovered;
    m_usualTopic = false;
    m_steps.clear();
    m_marked.clear();
    for (const auto& person : m_now.attendees)
        m_marked.insert(person.member, person);
    BB_CHECK(loadSurroundings());
    proposePeople();
    m_savedAt = m_recovered ? draft->savedAt : QDateTime();
    setSaveState(m_recovered ? SaveState::Kept : SaveState::Untouched);
    Q_EMIT reloaded();
    return {};
}

Result<> EditorModel::loadRules()
{
    BB_TRY(agenda::Rulebook rulebook, agenda::loadRulebook(m_book.reader(), m_now.branch));
    m_rules = std::move(rulebook.catalogue);
    return {};
}

Result<> EditorModel::loadSurroundings()
{
    const auto& session = m_book.reader();
    BB_TRY(m_classHour, book::loadNumber(session, book::kClassHourSetting, kDefaultClassHour));
    m_classHour = qMax(1, m_classHour);
    BB_TRY(m_groups, book::listGroups(session, m_now.branch));
    BB_TRY(const auto branches, book::listBranches(session));
    const auto branch = std::ranges::find(branches, m_now.branch, &book::Branch::id);
    m_branch = branch == branches.end() ? book::Branch() : *branch;
    BB_TRY(m_attachments, book::listAttachments(session, QStringLiteral("gathering"), m_now.id.toString()));
    book::MemberQuery query;
    query.branch = m_now.branch;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    m_names.setRows(rows, m_now.heldOn);
    m_names.tellApart(session, m_now);
    return {};
}

bool EditorModel::isReadOnly() const
{
    return m_book.isReadOnly() || (m_now.state == gathering::State::Archived && !isCorrecting());
}

QString EditorModel::lateText() const
{
    if (!m_now.late || !m_now.enteredOn.isValid())
        return {};
    const QDate on = m_now.enteredOn;
    const QString day = on.year() == today().year() ? shownShortDay(on) : shownDate(on);
    return tr("%1补记").arg(day);
}

Result<QString> EditorModel::mayVote(const gathering::Resolution& one) const
{
    const auto* item = gathering::itemOf(m_now, one);
    const bool known = std::ranges::any_of(m_stored.resolutions, [&](const gathering::Resolution& was) {
        return was.id == one.id && was.votes.yes.has_value();
    });
    if (item != nullptr && !known && one.votes.yes)
        BB_CHECK(gathering::checkBranchMay(m_branch, *item));
    return gathering::branchDoubt(m_branch, gathering::matterOf(m_now, one));
}

Result<> EditorModel::check() const
{
    BB_CHECK(gathering::checkStaysHeld(m_stored, m_now, today()));
    BB_CHECK(gathering::checkDay(m_stored, m_now, today()));
    BB_CHECK(gathering::keepsVotes(m_stored, m_now));
    BB_CHECK(gathering::checkGathering(m_now));
    if (!isCorrecting()) // which has its own reason
        BB_CHECK(gathering::changedRights(reader(), m_stored, m_now));
    for (const auto& one : m_now.resolutions)
        BB_CHECK(mayVote(one));
    return gathering::decided(m_rules, m_now, &m_stored).map([](const auto&) {});
}

QString EditorModel::problem(Part part) const
{
    if (part == Part::Moment)
        return momentProblem(m_stored, m_now, today());
    const auto sound = part == Part::Year ? gathering::checkForYear(m_now.kind, m_now.heldOn, m_now.forYear)
                                          : gathering::checkGathering(m_now);
    return !sound && partOf(sound.error()) == part ? sentence(sound.error()) : QString();
}

MomentVerdict EditorModel::judge(const Moment& moment) const
{
    auto then = m_now;
    then.heldOn = moment.day;
    then.startsAt = moment.starts;
    then.endsAt = moment.ends;
    const bool known = moment.day == m_now.heldOn || moment.day == m_stored.heldOn;
    return {momentProblem(m_stored, then, today()),
            known ? QString() : gathering::dayDoubt(m_branch, moment.day, today())};
}

void EditorModel::edit(const QString& step, const Change& change)
{
    if (isReadOnly())
        return;
    auto before = m_now;
    change(m_now);
    if (before == m_now)
        return;
    if (step.isEmpty() || m_steps.empty() || m_steps.back().first != step)
        m_steps.emplace_back(step, std::move(before));
    if (m_steps.size() > kMostStepsBack)
        m_steps.erase(m_steps.begin());
    touched();
}

void EditorModel::decide(const QString& step, const Change& change)
{
    edit(step, change);
    Q_EMIT decisionsChanged();
}

bool EditorModel::stepBack()
{
    if (m_steps.empty() || isReadOnly())
        return false;
    auto before = std::move(m_steps.back().second);
    m_steps.pop_back();
    before.minutesHtml = m_now.minutesHtml; // the text has its own undo
    before.rev = m_now.rev;
    before.enteredOn = m_now.enteredOn;
    before.late = m_now.late;
    m_now = before;
    for (const auto& person : m_now.attendees)
        m_marked.insert(person.member, person);
    touched();
    Q_EMIT reloaded();
    return true;
}

void EditorModel::touched()
{
    m_dirty = true;
    m_draftTimer.start();
    if (!m_latestTimer.isActive())
        m_latestTimer.start();
    m_commitTimer.start();
    setSaveState(SaveState::Typing);
}

void EditorModel::setSaveState(SaveState state)
{
    m_saveState = state;
    m_unsaved = state == SaveState::Failed || (m_unsaved && state == SaveState::Typing);
    Q_EMIT saveStateChanged();
}

void EditorModel::setFailed(const Error& error)
{
    m_saveError = error;
    m_commitTimer.start();
    setSaveState(SaveState::Failed);
}

void EditorModel::heardChange(const store::ChangeSet& changes)
{
    if (m_now.id.isNull())
        return; // no record yet
    const QString id = m_now.id.toString();
    const bool mine = changes.keys.isEmpty()
        || std::ranges::any_of(changes.keys, [&id](const QString& key) { return key.startsWith(id); });
    if (changes.tables.contains(QStringLiteral("attachment")) && !m_performing) {
        if (auto list = book::listAttachments(m_book.reader(), QStringLiteral("gathering"), m_now.id.toString()))
            m_attachments = *list;
        Q_EMIT attachmentsChanged();
    }
    if (changes.tables.contains(QStringLiteral("agenda_notice"))
        || changes.tables.contains(QStringLiteral("ledger_item")))
        Q_EMIT coursesChanged();
    const bool decision = changes.tables.contains(QStringLiteral("resolution")); // those have keys of their own
    const bool record =
        std::ranges::any_of(std::array{"gathering", "attendance", "agenda_item", "agenda_paper", "gathering_observer",
                                       "gathering_correction"},
                            [&](const char* table) { return changes.tables.contains(QLatin1StringView(table)); });
    if (m_performing || !((mine && record) || decision))
        return;
    auto stored = gathering::loadGathering(m_book.reader(), m_now.id);
    if (!stored) {
        if (m_stored.rev != 0 && !m_dirty)
            Q_EMIT gone();
        m_now.rev = 0;
        return;
    }
    if (m_dirty) { // what is being typed stands above what was undone elsewhere
        m_now.rev = stored->rev;
        m_stored = *stored;
    } else if (const auto read = load(m_now.id); !read) {
        Q_EMIT gone();
    }
}

} // namespace branchbook::ui
