// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/service_player.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/roster/import_service.h"
#include "branchbook/rules/rule_base.h"
#include "branchbook/sheet/workbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace story {

using store::UnitOfWork;

namespace {

const rules::Catalogue& catalogue()
{
    static const auto base = must(rules::ruleBase());
    return base->catalogue;
}

void mark(gathering::Gathering& g, const QList<Away>& away)
{
    for (auto& person : g.attendees) {
        const auto found = std::ranges::find(away, person.name, &Away::name);
        if (found == away.end())
            continue;
        person.presence =
            found->reason == QStringLiteral("未请假") ? gathering::Presence::Absent : gathering::Presence::OnLeave;
        person.reason = found->reason;
    }
}

void addPoints(gathering::Gathering& g, const QList<Point>& points)
{
    for (const Point& point : points) {
        gathering::AgendaItem item;
        item.id = gathering::AgendaItemId::make();
        item.title = point.title;
        item.matter = point.matter;
        if (!point.amount.isEmpty())
            item.amount = Money::fromString(point.amount);
        for (const QString& paper : gathering::proposedPapers(point.matter))
            item.papers.append({paper, false});
        g.agenda.append(item);
    }
}

void addVotes(gathering::Gathering& g, const QList<Vote>& votes, const QList<Point>& points)
{
    for (const Vote& vote : votes) {
        const auto item = std::ranges::find(g.agenda, points[vote.point].title, &gathering::AgendaItem::title);
        gathering::Resolution made;
        made.id = gathering::ResolutionId::make();
        made.item = item->id;
        made.text = gathering::usualResolution(item->title);
        made.method = vote.ballots ? gathering::Method::SecretBallot : gathering::Method::ShowOfHands;
        made.votes.yes = vote.yes;
        made.votes.no = vote.no;
        made.votes.abstain = vote.abstain;
        if (vote.ballots)
            made.votes.issued = made.votes.collected = made.votes.valid = vote.yes + vote.no + vote.abstain;
        g.resolutions.append(made);
    }
}

} // namespace

book::BookSetup setupOfStory()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第二党支部");
    setup.unit = QStringLiteral("青溪县水务局");
    return setup;
}

gathering::Gathering recordOf(const Lookup& at, const Hold& step, const gathering::Gathering& planned)
{
    gathering::Gathering g = planned;
    g.branch = at.branch().id;
    g.kind = step.kind;
    g.heldOn = step.day;
    g.topic = step.topic;
    g.startsAt = QTime(14, 30);
    g.endsAt = QTime(16, 0);
    g.place = QStringLiteral("三楼活动室");
    g.host = people()[0].name;
    g.lecturer = step.lecturer;
    g.forYear = gathering::usualYear(step.kind, step.day);
    if (step.group > 0)
        g.group = at.group(step.group);
    if (step.hours > 0)
        g.studyMinutes = step.hours * 45;
    g.attendees = must(gathering::expectedOn(at.reader(), g.branch, g.kind, g.group, g.heldOn));
    mark(g, step.away);
    addPoints(g, step.agenda);
    addVotes(g, step.votes, step.agenda);
    return g;
}

ServicePlayer::ServicePlayer(QString file)
    : m_file(std::move(file))
{
}

void ServicePlayer::sit(QDate on)
{
    m_book.reset(); // closed before it is opened anew
    if (!QFile::exists(m_file))
        must(book::Book::make(m_file, setupOfStory(), on));
    m_book = must(book::Book::open(m_file, book::OpenMode::Write, on));
}

void ServicePlayer::play(const Step& step)
{
    std::visit([this](const auto& one) { operate(one); }, step);
}

void ServicePlayer::run(const book::Book::Work& work)
{
    must(m_book->perform(QStringLiteral("story"), {}, work));
}

void ServicePlayer::operate(const ImportRoster&)
{
    const QString path = QFileInfo(m_file).absolutePath() + QStringLiteral("/名册.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(path);
    file.write(rosterFile());
    file.close();
    NoProgress progress;
    const auto workbook = must(sheet::Workbook::open(path));
    const auto table = must(workbook->read(0, progress));
    const auto layout = must(roster::recognizeHeader(table, workbook->sheets()[0].name, {}));
    roster::ImportOptions options;
    options.today = today();
    options.typing = roster::CellTyping::Untyped;
    options.places = must(roster::placesOf(m_book->reader(), at().branch().id));
    const auto index = must(roster::indexMembers(m_book->reader()));
    const auto plan = must(roster::makePlan(table, layout, index, options, progress));
    must(roster::importRoster(*m_book, table, plan, roster::Remember::Nothing, progress));
}

void ServicePlayer::operate(const Hold& step)
{
    const auto known = at().gathering(step.kind, step.day);
    if (step.planned == known.isNull())
        stop(QStringLiteral("planned or not: ") + step.topic);
    const auto planned =
        step.planned ? must(gathering::loadGathering(m_book->reader(), known)) : gathering::Gathering{};
    gathering::GatheringId id;
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, gathering::saveGathering(unit, recordOf(at(), step, planned), today(), &catalogue()));
        return {};
    });
    for (qsizetype i = 0; i < step.votes.size(); ++i) {
        const Vote& vote = step.votes[i];
        if (vote.owner.isEmpty())
            continue;
        const auto g = must(gathering::loadGathering(m_book->reader(), id));
        ledger::Item item;
        item.kind = ledger::Kind::Resolution;
        item.sourceTable = QStringLiteral("gathering");
        item.sourceId = id.toString();
        item.origin = g.topic;
        item.matter = g.resolutions[i].text;
        item.raisedOn = g.heldOn;
        item.dueOn = vote.due;
        raise(item, vote.owner);
    }
    if (step.kind != gathering::Kind::OrganizationalLifeMeeting)
        run([&](UnitOfWork& unit) { return gathering::archiveGathering(unit, id, today()); });
}

void ServicePlayer::operate(const Criticize& step)
{
    organization::Criticism one;
    one.meeting = at().lastLifeMeeting().id;
    one.member = at().member(step.about);
    one.memberName = step.about;
    one.points = step.points;
    if (!step.by.isEmpty()) {
        one.kind = organization::CriticismKind::Mutual;
        one.by = at().member(step.by);
        one.byName = step.by;
    }
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::saveCriticism(unit, one, today()));
        return {};
    });
}

void ServicePlayer::operate(const FindProblem& step)
{
    const auto meeting = at().lastLifeMeeting();
    ledger::Item item;
    item.kind = ledger::Kind::Problem;
    item.area = QStringLiteral("organization");
    item.sourceTable = QStringLiteral("gathering");
    item.sourceId = meeting.id.toString();
    item.origin = meeting.topic;
    item.matter = step.matter;
    item.raisedOn = meeting.heldOn;
    item.dueOn = step.due;
    raise(item, step.owner);
}

void ServicePlayer::operate(const ArchiveLife&)
{
    const auto id = at().lastLifeMeeting().id;
    run([&](UnitOfWork& unit) { return gathering::archiveGathering(unit, id, today()); });
}

void ServicePlayer::setPerson(const QString& name, const QList<std::pair<book::Field, QString>>& values)
{
    book::Member person = must(book::loadMember(m_book->reader(), at().member(name)));
    for (const auto& [field, value] : values)
        person.values.set(field, value);
    run([&](UnitOfWork& unit) { return book::updateMember(unit, person); });
}

void ServicePlayer::operate(const Admit& step)
{
    setPerson(step.name,
              {{book::Field::MemberType, QString::fromUtf16(book::kProbationaryMember)},
               {book::Field::JoinDate, step.day.toString(Qt::ISODate)}});
}

void ServicePlayer::operate(const Convert& step)
{
    setPerson(step.name,
              {{book::Field::MemberType, QString::fromUtf16(book::kFullMember)},
               {book::Field::FullMemberDate, step.day.toString(Qt::ISODate)}});
}

void ServicePlayer::raise(ledger::Item item, const QString& owner)
{
    item.branch = at().branch().id;
    item.owner = at().member(owner);
    item.ownerName = owner;
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, item, today()));
        return {};
    });
}

void ServicePlayer::operate(const RaiseItem& step)
{
    ledger::Item item;
    item.kind = step.kind;
    item.matter = step.matter;
    item.raisedOn = today();
    item.dueOn = step.due;
    raise(item, step.owner);
}

void ServicePlayer::operate(const MoveItem& step)
{
    const auto id = at().item(step.matter).id;
    run([&](UnitOfWork& unit) { return ledger::moveItem(unit, id, step.stage, today(), {}, today()); });
}

void ServicePlayer::operate(const CloseItem& step)
{
    const auto id = at().item(step.matter).id;
    run([&](UnitOfWork& unit) { return ledger::closeItem(unit, id, step.day, step.result, today()); });
}

void ServicePlayer::operate(const HaveTalk& step)
{
    organization::Talk talk;
    talk.branch = at().branch().id;
    talk.speaker = {at().member(step.from), step.from};
    talk.partner = {at().member(step.to), step.to};
    talk.heldOn = step.day;
    talk.points = step.points;
    talk.promise = step.promise;
    talk.followUpOn = step.due;
    talk.level = organization::TalkLevel::Committee;
    run([&](UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::saveTalk(unit, talk, today()));
        return {};
    });
}

} // namespace story
