// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/gathering/record_files.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/resolution.h"
#include "support/catch_qt.h"

#include <QFile>

namespace organization_test {

using gathering::Gathering;
using gathering::Matter;
using gathering::Presence;
using store::UnitOfWork;

namespace {

gathering::AgendaItem agendaItem(const char16_t* title, Matter matter)
{
    gathering::AgendaItem made;
    made.id = gathering::AgendaItemId::make();
    made.title = QString::fromUtf16(title);
    made.matter = matter;
    made.proposer = QStringLiteral("支部委员会");
    for (const QString& paper : gathering::usualPapers(matter))
        made.papers.append({paper, true});
    return made;
}

gathering::Resolution ballotOn(const Gathering& g, int at)
{
    const int present = gathering::votersOf(g).present;
    gathering::Resolution made;
    made.item = g.agenda[at].id;
    made.text = g.agenda[at].title;
    made.method = gathering::Method::SecretBallot;
    made.votes.issued = made.votes.collected = made.votes.valid = present;
    made.votes.yes = present - 2;
    made.votes.no = 1;
    made.votes.abstain = 1;
    return made;
}

} // namespace

VerbStage::VerbStage()
    : day(today.addDays(-8))
{
    const std::pair<const char16_t*, const char16_t*> posts[]{{u"周砚青", u"书记"},
                                                              {u"韩知秋", u"副书记"},
                                                              {u"沈若溪", u"组织委员"},
                                                              {u"陆怀瑾", u"宣传委员"},
                                                              {u"贺松年", u"纪检委员"}};
    for (const auto& [name, title] : posts) {
        book::Member person = book::loadMember(reader(), byName.value(QString::fromUtf16(name))).value();
        person.values.set(book::Field::PartyPost, QString::fromUtf16(title));
        person.values.set(book::Field::PartyPostStart, QStringLiteral("2023-10-31"));
        REQUIRE(run([&](UnitOfWork& unit) { return book::updateMember(unit, person); }));
    }
}

Gathering VerbStage::meetingWith(gathering::Kind kind) const
{
    Gathering g;
    g.branch = branch;
    g.kind = kind;
    g.topic = gathering::kindTitle(kind);
    g.heldOn = day;
    g.attendees = gathering::expectedOn(reader(), branch, kind, std::nullopt, day).value();
    for (int i = 0; i < 2; ++i) {
        g.attendees[i].presence = Presence::OnLeave;
        g.attendees[i].reason = QStringLiteral("公差");
    }
    return g;
}

PostId VerbStage::postTitled(const QString& title) const
{
    const Committee all = loadCommittee(reader(), branch).value();
    const Post* found = all.postTitled(title);
    REQUIRE(found != nullptr);
    return found->id;
}

namespace {

std::vector<VerbStep> recordSteps(VerbStage& s)
{
    return {
        {"putStandingAgenda",
         [&s](UnitOfWork& unit) {
             return gathering::putStandingAgenda(
                 unit, s.branch, gathering::Kind::GeneralMeeting,
                 {agendaItem(u"通报上月工作", Matter::Report), agendaItem(u"其他", Matter::Other)});
         }},
        {"saveGathering",
         [&s](UnitOfWork& unit) {
             Gathering g = s.meetingWith(gathering::Kind::GeneralMeeting);
             g.agenda = {agendaItem(u"接收预备党员", Matter::Admission), agendaItem(u"学习", Matter::Other)};
             g.observers = {QStringLiteral("上级党委组织员")};
             return into(s.meeting, gathering::saveGathering(unit, g, s.today, &s.rules()));
         }},
        {"saveGathering", // a vote, people who came after all, a shorter agenda, nobody who looked on
         [&s](UnitOfWork& unit) {
             Gathering g = gathering::loadGathering(unit.session(), s.meeting).value();
             g.attendees[0].presence = Presence::Present;
             g.attendees[0].reason.clear();
             g.agenda.removeAt(1);
             g.observers.clear();
             g.minutesHtml = QStringLiteral("<p>大会讨论了一项议程。</p>");
             g.resolutions = {ballotOn(g, 0)};
             return into(s.meeting, gathering::saveGathering(unit, g, s.today, &s.rules()));
         }},
        {"noteAbsence",
         [&s](UnitOfWork& unit) {
             const Gathering g = gathering::loadGathering(unit.session(), s.meeting).value();
             return gathering::noteAbsence(unit, s.meeting, g.attendees[1].member, QStringLiteral("住院"));
         }},
        {"recordNotice",
         [&s](UnitOfWork& unit) {
             return gathering::recordNotice(unit, {{}, 0, s.meeting, s.day, 3, QStringLiteral("微信群")}, s.today);
         }},
        {"recordNotice", // more of them
         [&s](UnitOfWork& unit) {
             return gathering::recordNotice(unit, {{}, 0, s.meeting, s.day, 4, {}}, s.today);
         }},
        {"removeNotice", [&s](UnitOfWork& unit) { return gathering::removeNotice(unit, s.meeting); }},
        {"archiveGathering", [&s](UnitOfWork& unit) { return gathering::archiveGathering(unit, s.meeting, s.today); }},
        {"noteAbsence", // no part of what is archived
         [&s](UnitOfWork& unit) {
             const Gathering g = gathering::loadGathering(unit.session(), s.meeting).value();
             return gathering::noteAbsence(unit, s.meeting, g.attendees[1].member, {});
         }},
        {"correctGathering",
         [&s](UnitOfWork& unit) {
             Gathering g = gathering::loadGathering(unit.session(), s.meeting).value();
             g.attendees[1].presence = Presence::Absent;
             g.resolutions[0].votes.yes = *g.resolutions[0].votes.yes - 1;
             g.resolutions[0].votes.no = *g.resolutions[0].votes.no + 1;
             return gathering::correctGathering(unit, g, QStringLiteral("计票有误"), s.today, &s.rules());
         }},
    };
}

std::vector<VerbStep> noticeSteps(VerbStage& s)
{
    const auto item = [&s](UnitOfWork& unit) {
        return gathering::loadGathering(unit.session(), s.meeting).value().agenda[0].id;
    };
    return {
        {"publishItem",
         [&s, item](UnitOfWork& unit) {
             return publishItem(unit, s.meeting, item(unit), s.today, QStringLiteral("公告栏"), s.today);
         }},
        {"unpublishItem", [&s, item](UnitOfWork& unit) { return unpublishItem(unit, s.meeting, item(unit)); }},
    };
}

} // namespace

std::vector<VerbStep> gatheringSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = recordSteps(s);
    const auto notices = noticeSteps(s);
    steps.insert(steps.end(), notices.begin(), notices.end());
    const std::vector<VerbStep> more{
        {"recycleGathering", [&s](UnitOfWork& unit) { return gathering::recycleGathering(unit, s.meeting, s.today); }},
        {"restoreGathering", [&s](UnitOfWork& unit) { return gathering::restoreGathering(unit, s.meeting); }},
        {"attachFile",
         [&s](UnitOfWork& unit) -> Result<> {
             QFile file(s.folder.filePath(QStringLiteral("签到表.txt")));
             REQUIRE(file.open(QIODevice::WriteOnly));
             file.write("36");
             file.close();
             NoProgress progress;
             BB_TRY([[maybe_unused]] const auto id,
                    book::attachFile(unit, QStringLiteral("gathering"), s.meeting.toString(), file.fileName(), s.today,
                                     progress));
             return {};
         }},
        {"removeAttachment",
         [&s](UnitOfWork& unit) {
             const auto files =
                 book::listAttachments(unit.session(), QStringLiteral("gathering"), s.meeting.toString()).value();
             return book::removeAttachment(unit, files.first(), s.today);
         }},
        {"attachToRecord", // archived: with a mark
         [&s](UnitOfWork& unit) -> Result<> {
             QFile file(s.folder.filePath(QStringLiteral("照片.txt")));
             REQUIRE(file.open(QIODevice::WriteOnly));
             file.write("37");
             file.close();
             NoProgress progress;
             return gathering::attachToRecord(unit, s.meeting, file.fileName(), s.today, progress,
                                              QStringLiteral("漏附"))
                 .map([](auto) {});
         }},
        {"detachFromRecord",
         [&s](UnitOfWork& unit) {
             const auto files =
                 book::listAttachments(unit.session(), QStringLiteral("gathering"), s.meeting.toString()).value();
             return gathering::detachFromRecord(unit, s.meeting, files.first(), s.today, QStringLiteral("放错"));
         }},
        {"addCorrection",
         [&s](UnitOfWork& unit) {
             return gathering::addCorrection(unit, s.meeting,
                                             {QString::fromLatin1(gathering::kCriticismField),
                                              QStringLiteral("甲"),
                                              QStringLiteral("乙"),
                                              QStringLiteral("记错"),
                                              {}},
                                             s.today);
         }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

std::vector<VerbStep> ledgerSteps(VerbStage& s)
{
    using namespace ledger;
    const auto owner = s.byName.value(QStringLiteral("王敬修"));
    return {
        {"putCourse",
         [](UnitOfWork& unit) {
             return putCourse(
                 unit, ledger::Kind::Task,
                 {QStringLiteral("提出"), QStringLiteral("实施"), QStringLiteral("检查"), QStringLiteral("办结")});
         }},
        {"raiseItem",
         [&s](UnitOfWork& unit) {
             Item item;
             item.branch = s.branch;
             item.kind = ledger::Kind::Task;
             item.matter = QStringLiteral("修缮活动室");
             item.raisedOn = s.day;
             item.dueOn = s.today.addDays(20);
             item.sourceTable = QStringLiteral("gathering");
             item.sourceId = s.meeting.toString();
             return into(s.item, raiseItem(unit, item, s.today));
         }},
        {"raiseByHand",
         [&s](UnitOfWork& unit) {
             Item item;
             item.branch = s.branch;
             item.kind = ledger::Kind::Task;
             item.matter = QStringLiteral("核对台账");
             item.raisedOn = s.day;
             return raiseByHand(unit, item, s.today).map([](auto) {});
         }},
        {"changeItem",
         [&s](UnitOfWork& unit) {
             Item item = loadItem(unit.session(), s.item).value();
             item.dueOn = s.today.addDays(30);
             item.measure = QStringLiteral("请两家报价");
             return changeItem(unit, item, QStringLiteral("等报价"), s.today);
         }},
        {"moveItem",
         [&s](UnitOfWork& unit) {
             return moveItem(unit, s.item, QStringLiteral("检查"), s.today, QStringLiteral("已开工"), s.today);
         }},
        {"assignItems",
         [&s, owner](UnitOfWork& unit) {
             return assignItems(unit, {s.item}, owner, QStringLiteral("王敬修"), s.today);
         }},
        {"passOn",
         [&s, owner](UnitOfWork& unit) {
             return passOn(unit,
                           {s.branch, owner, QStringLiteral("王敬修"), s.byName.value(QStringLiteral("韩知秋")),
                            QStringLiteral("韩知秋"), s.today, QStringLiteral("交接")},
                           s.today);
         }},
        {"takeBackPass",
         [&s, owner](UnitOfWork& unit) {
             return takeBackPass(unit, s.branch, owner, s.byName.value(QStringLiteral("韩知秋")), s.today);
         }},
        {"rewordItem", [&s](UnitOfWork& unit) { return rewordItem(unit, s.item, QStringLiteral("修缮党员活动室")); }},
        {"closeItem",
         [&s](UnitOfWork& unit) { return closeItem(unit, s.item, s.today, QStringLiteral("已修好"), s.today); }},
        {"reopenItem", [&s](UnitOfWork& unit) { return reopenItem(unit, s.item, QStringLiteral("又漏水"), s.today); }},
        {"recycleItem", [&s](UnitOfWork& unit) { return recycleItem(unit, s.item, s.today); }},
        {"restoreItem", [&s](UnitOfWork& unit) { return restoreItem(unit, s.item); }},
    };
}

std::vector<VerbStep> allSteps(VerbStage& stage)
{
    std::vector<VerbStep> steps;
    for (auto* part :
         {&gatheringSteps, &ledgerSteps,    &committeeSteps,  &yearSteps,        &electionSteps,    &talkSteps,
          &duesSteps,      &admissionSteps, &evaluationSteps, &transferSteps,    &awaySteps,        &entrySteps,
          &reserveSteps,   &contactSteps,   &brandSteps,      &duplicateSteps,   &disciplineSteps,  &pollSteps,
          &meritSteps,     &diagnosisSteps, &appraisalSteps,  &institutionSteps, &supervisionSteps, &examSteps,
          &theorySteps,    &massesSteps,    &integritySteps,  &conductSteps}) {
        const auto more = part(stage);
        steps.insert(steps.end(), more.begin(), more.end());
    }
    return steps;
}

} // namespace organization_test
