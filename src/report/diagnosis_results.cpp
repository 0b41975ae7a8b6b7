// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 工作实绩, 廉洁自律 and 群众评价: meetings, what the ledger says, talks on integrity, the latest poll of the masses.
#include "report/diagnosis_parts.h"
#include "report/report_words.h"

#include "branchbook/base/percent.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/poll_store.h"
#include "branchbook/organization/talk_store.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using ledger::Item;
using organization::DiagnosisAspect;
using organization::DiagnosisFact;
using organization::DiagnosisFactStand;
using organization::DiagnosisLineStand;

/// Raised or still open in the period, as of its last day: as the report counts them.
Result<QList<Item>> itemsOf(const DiagnosisAsk& ask, std::optional<ledger::Kind> kind, const QString& area)
{
    ledger::ItemQuery query;
    query.branch = ask.branch.id;
    query.kind = kind;
    query.area = area;
    query.period = DateRange{ask.period.first, ask.basis};
    BB_TRY(auto items, ledger::listItems(ask.session, query));
    for (Item& item : items)
        item = ledger::asOf(std::move(item), ask.basis);
    return items;
}

QString itemName(const Item& item)
{
    return QStringLiteral("%1 %2号 %3").arg(ledger::kindTitle(item.kind), ledger::numberText(item), item.matter);
}

QString itemDetail(const Item& item, QDate day)
{
    QStringList parts;
    if (!item.ownerName.isEmpty())
        parts << item.ownerName;
    if (!item.isOpen())
        parts << QStringLiteral("%1办结").arg(chineseDate(item.closedOn));
    else if (item.isOverdue(day))
        parts << QStringLiteral("逾期，%1到期").arg(chineseDate(item.dueOn));
    else
        parts << (item.dueOn.isValid() ? QStringLiteral("正在办理，%1到期").arg(chineseDate(item.dueOn))
                                       : QStringLiteral("正在办理，没有写期限"));
    return parts.join(QStringLiteral("，"));
}

/// 5 / 8 项 closed. Behind: one of them is late.
DiagnosisFact closedFact(const DiagnosisAsk& ask, DiagnosisAspect aspect, const char* key, const QString& title,
                         const QList<Item>& items)
{
    if (items.isEmpty())
        return noRecord(aspect, key, title, QStringLiteral("台账里本期没有这一类事项。"));
    const auto figures = ledger::figuresOf(items, ask.basis);
    DiagnosisFact fact{aspect, QString::fromLatin1(key),
                       title,  diagnosisShare(figures.closed, figures.total, QStringLiteral("项")),
                       {},     QStringLiteral("台账里本期提出或者还在办的，办结了几项。"),
                       {}};
    for (const Item& item : items)
        fact.lines.append({itemName(item), itemDetail(item, ask.basis),
                           item.isOpen() ? DiagnosisLineStand::Missing : DiagnosisLineStand::Counted});
    fact.stand = figures.overdue > 0 ? DiagnosisFactStand::Behind : DiagnosisFactStand::Plain;
    return fact;
}

/// The ledger's own rate; open matters that are not late yet are not judged.
DiagnosisFact onTimeFact(const DiagnosisAsk& ask, const QList<Item>& items)
{
    const QString title = QStringLiteral("意见按期办结");
    const auto figures = ledger::figuresOf(items, ask.basis);
    const auto percent = figures.onTimePercent();
    DiagnosisFact fact{DiagnosisAspect::Results,
                       QStringLiteral("opinions_on_time"),
                       title,
                       {},
                       {},
                       QStringLiteral("有期限的意见里按期办结的比例；没有期限的、还没有到期的不计入。"),
                       {}};
    for (const Item& item : items) {
        const bool isJudged = ledger::figuresOf({item}, ask.basis).judged > 0;
        const bool isInTime = ledger::figuresOf({item}, ask.basis).closedInTime > 0;
        fact.lines.append({itemName(item), itemDetail(item, ask.basis),
                           isInTime       ? DiagnosisLineStand::Counted
                               : isJudged ? DiagnosisLineStand::Missing
                                          : DiagnosisLineStand::LeftOut});
    }
    if (!percent) {
        DiagnosisFact none = noRecord(fact.aspect, "opinions_on_time", title,
                                      QStringLiteral("本期没有到期的意见，算不出按期办结的比例。"));
        none.lines = fact.lines;
        return none;
    }
    fact.figure = percentText(percent);
    fact.stand = figures.overdue > 0 ? DiagnosisFactStand::Behind : DiagnosisFactStand::Plain;
    return fact;
}

/// Raised in the period, whatever became of them.
DiagnosisFact opinionsFact(const DiagnosisAsk& ask, const QList<Item>& items)
{
    DiagnosisFact fact{DiagnosisAspect::Masses,
                       QStringLiteral("opinions"),
                       QStringLiteral("群众意见"),
                       {},
                       {},
                       QStringLiteral("本期记入台账的意见；以前提出、还在办的不计入。"),
                       {}};
    int raised = 0;
    for (const Item& item : items) {
        const bool isOurs = item.raisedOn >= ask.period.first && item.raisedOn <= ask.basis;
        raised += isOurs ? 1 : 0;
        fact.lines.append(
            {itemName(item),
             isOurs ? itemDetail(item, ask.basis) : QStringLiteral("%1提出").arg(chineseDate(item.raisedOn)),
             isOurs ? DiagnosisLineStand::Counted : DiagnosisLineStand::LeftOut});
    }
    fact.figure = QStringLiteral("%1 条").arg(raised);
    return fact;
}

/// 廉政谈话 and 提醒谈话. Of a talk that is not open nothing is told but that it took place.
Result<DiagnosisFact> integrityTalksFact(const DiagnosisAsk& ask)
{
    using organization::TalkKind;
    DiagnosisFact fact{DiagnosisAspect::Integrity,
                       QStringLiteral("integrity_talks"),
                       QStringLiteral("廉政和提醒谈话"),
                       {},
                       {},
                       QStringLiteral("本期开展的廉政谈话和提醒谈话；不公开要点的只计次数。"),
                       {}};
    BB_TRY(const auto talks,
           organization::listTalks(ask.session, {ask.branch.id, DateRange{ask.period.first, ask.basis}, false}));
    int covered = 0;
    for (const organization::Talk& talk : talks) {
        const bool isOurs = talk.kind == TalkKind::Integrity || talk.kind == TalkKind::Reminder;
        if (!isOurs || !talk.isHeld())
            continue;
        if (talk.isOpen())
            fact.lines.append(
                {QStringLiteral("%1和%2").arg(talk.speaker.name, talk.partner.name),
                 QStringLiteral("%1，%2").arg(chineseDate(talk.heldOn), organization::talkTitle(talk.kind)),
                 DiagnosisLineStand::Counted});
        else
            ++covered;
    }
    fact.figure = QStringLiteral("%1 次").arg(fact.lines.size() + covered);
    if (covered > 0)
        fact.lines.append({QStringLiteral("不公开要点的谈话"), QStringLiteral("%1次，不列姓名").arg(covered),
                           DiagnosisLineStand::Counted});
    return fact;
}

/// 廉政教育 that was held.
Result<DiagnosisFact> educationFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("廉政教育");
    BB_TRY(const auto sessions,
           integrity::educationSessions(ask.session, ask.branch.id, {ask.period.first, ask.basis}, ask.basis));
    if (sessions.isEmpty())
        return noRecord(DiagnosisAspect::Integrity, "education", title,
                        QStringLiteral("本期没有登记廉政教育，题目里也没有写明的会议活动。"));
    DiagnosisFact fact{DiagnosisAspect::Integrity,
                       QStringLiteral("education"),
                       title,
                       QStringLiteral("%1 次").arg(sessions.size()),
                       {},
                       QStringLiteral("本期开展的廉政教育：题目写明的会议活动，和另外登记的。"),
                       {}};
    for (const integrity::EducationSession& each : sessions)
        fact.lines.append(
            {each.topic, QStringLiteral("%1，%2").arg(chineseDate(each.on), each.kind), DiagnosisLineStand::Counted});
    return fact;
}

/// What the catalogue asks to publish in the period, and what was.
Result<DiagnosisFact> disclosureFact(const DiagnosisAsk& ask)
{
    const QString title = QStringLiteral("党务公开");
    BB_TRY(const auto items, integrity::listDisclosures(ask.session, ask.branch.id));
    BB_TRY(const auto notices, integrity::listNotices(ask.session, ask.branch.id));
    DiagnosisFact fact{DiagnosisAspect::Integrity,
                       QStringLiteral("disclosures"),
                       title,
                       {},
                       {},
                       QStringLiteral("按公开目录本期应当公开的，和其中已经公开的；自查承诺没有专门的记录。"),
                       {}};
    qsizetype done = 0;
    for (const integrity::Disclosure& item : items) {
        const auto dues = integrity::disclosureDues(item, notices, ask.period.first, ask.basis);
        for (const integrity::DisclosureDue& each : dues) {
            if (each.due > ask.period.last)
                continue;
            const bool isDone = each.publishedOn.isValid();
            done += isDone ? 1 : 0;
            fact.lines.append(
                {each.words.isEmpty() ? item.title : QStringLiteral("%1（%2）").arg(item.title, each.words),
                 isDone ? QStringLiteral("%1公开").arg(chineseDate(each.publishedOn))
                        : QStringLiteral("没有公开，期限%1").arg(chineseDate(each.due)),
                 isDone ? DiagnosisLineStand::Counted : DiagnosisLineStand::Missing});
        }
    }
    if (fact.lines.isEmpty())
        return noRecord(DiagnosisAspect::Integrity, "disclosures", title,
                        QStringLiteral("公开目录里本期没有到期的。自查承诺没有专门的记录，判断时请看材料。"));
    fact.figure = diagnosisShare(done, fact.lines.size(), QStringLiteral("项"));
    return fact;
}

/// The latest poll of the masses of a year back: papers, and its index with that of each question.
Result<> addPollDiagnosis(const DiagnosisAsk& ask, DiagnosisFacts& facts)
{
    BB_TRY(const auto polls, organization::listPolls(ask.session, ask.branch.id));
    const organization::Poll* latest = nullptr;
    for (const organization::Poll& poll : polls) {
        const bool isOurs = poll.audience == organization::PollAudience::Masses && poll.count
            && poll.count->heldOn <= ask.basis && poll.count->heldOn > ask.basis.addYears(-1);
        if (isOurs && (latest == nullptr || poll.count->heldOn > latest->count->heldOn))
            latest = &poll;
    }
    if (latest == nullptr) {
        const QString why = QStringLiteral("到%1为止的一年里没有统计过群众测评。").arg(chineseDate(ask.basis));
        facts << noRecord(DiagnosisAspect::Masses, "poll_papers", QStringLiteral("问卷"), why)
              << noRecord(DiagnosisAspect::Masses, "poll_index", QStringLiteral("测评指数"), why);
        return {};
    }
    const QString about =
        QStringLiteral("最近一次群众测评：%1，%2统计。").arg(latest->title, chineseDate(latest->count->heldOn));
    facts << DiagnosisFact{
        DiagnosisAspect::Masses,
        QStringLiteral("poll_papers"),
        QStringLiteral("问卷"),
        QStringLiteral("%1 份").arg(latest->count->collected),
        {},
        about + QStringLiteral("无记名，没有名单。"),
        {{QStringLiteral("收回"), QStringLiteral("%1份").arg(latest->count->collected), DiagnosisLineStand::Counted}}};
    if (const int lost = latest->count->issued - latest->count->collected; lost > 0)
        facts.last().lines.append(
            {QStringLiteral("发出没有收回"), QStringLiteral("%1份").arg(lost), DiagnosisLineStand::LeftOut});
    const auto words = [](std::optional<int> index) {
        return index ? organization::pollIndexText(*index) : QStringLiteral("没有");
    };
    DiagnosisFact index{DiagnosisAspect::Masses,
                        QStringLiteral("poll_index"),
                        QStringLiteral("测评指数"),
                        words(latest->index()),
                        {},
                        about + QStringLiteral("指数是全部回答按选项权重的平均数。"),
                        {}};
    for (qsizetype i = 0; i < latest->questions.size(); ++i)
        index.lines.append({latest->questions[i], words(latest->indexOf(i)), DiagnosisLineStand::Counted});
    if (const auto before = organization::pollIndexBefore(polls, *latest))
        index.basis += QStringLiteral("同一系列上一次是%1。").arg(organization::pollIndexText(*before));
    facts << index;
    return {};
}

} // namespace

Result<> addResultFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts)
{
    using gathering::Kind;
    BB_TRY(const auto pledges, itemsOf(ask, ledger::Kind::Pledge, {}));
    BB_TRY(const auto opinions, itemsOf(ask, ledger::Kind::Opinion, {}));
    BB_TRY(const auto integrity, itemsOf(ask, std::nullopt, QStringLiteral("integrity")));
    BB_TRY(const auto talks, integrityTalksFact(ask));
    BB_TRY(const auto education, educationFact(ask));
    BB_TRY(const auto disclosures, disclosureFact(ask));
    BB_TRY(const auto merits, meritFact(ask));
    BB_TRY(const auto brand, brandFact(ask));
    BB_TRY(const auto visits, contactFact(ask));
    facts << askedFact(ask, DiagnosisAspect::Results, "meetings", QStringLiteral("三会一课"),
                       {Kind::GeneralMeeting, Kind::CommitteeMeeting, Kind::GroupMeeting, Kind::PartyLesson})
          << closedFact(ask, DiagnosisAspect::Results, "pledges", QStringLiteral("承诺兑现"), pledges)
          << onTimeFact(ask, opinions) << merits << brand << talks
          << closedFact(ask, DiagnosisAspect::Integrity, "integrity_items", QStringLiteral("廉政事项办结"), integrity)
          << education << disclosures;
    BB_CHECK(addPollDiagnosis(ask, facts));
    facts << opinionsFact(ask, opinions) << visits;
    return {};
}

} // namespace branchbook::report
