// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/diagnosis_facts.h"

#include "branchbook/base/words_for.h"
#include "report/diagnosis_parts.h"
#include "report/quarter_asked.h"
#include "report/report_words.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"

#include <QSet>

#include <algorithm>

namespace branchbook::report {

namespace {

using organization::Committee;
using organization::DiagnosisAspect;
using organization::DiagnosisFact;
using organization::DiagnosisFactStand;
using organization::DiagnosisLineStand;
using organization::Seat;

constexpr char16_t kTermEndRule[] = u"term.end";
constexpr char16_t kTermReminderRule[] = u"term.reminder_months";

/// Those in office, a line each with all of their posts.
DiagnosisFact seatsFact(const Committee& committee, QDate day)
{
    DiagnosisFact fact{DiagnosisAspect::Structure,
                       QStringLiteral("committee_seats"),
                       QStringLiteral("支委"),
                       {},
                       {},
                       QStringLiteral("%1在任的支委，和支部设的席位比。").arg(chineseDate(day)),
                       {}};
    QList<book::MemberId> people;
    for (const Seat& seat : committee.seatsOn(day)) {
        const qsizetype at = people.indexOf(seat.member);
        if (at >= 0) {
            fact.lines[at].detail += u'、' + seat.title;
            continue;
        }
        people.append(seat.member);
        fact.lines.append({seat.name, seat.title, DiagnosisLineStand::Counted});
    }
    int vacant = 0;
    for (const organization::Post& post : committee.posts) {
        const int places = committee.vacantOn(post, day);
        vacant += places;
        if (places > 0)
            fact.lines.append({post.title, QStringLiteral("空缺%1席").arg(places), DiagnosisLineStand::Missing});
    }
    fact.figure = diagnosisShare(people.size(), people.size() + vacant, QStringLiteral("人"));
    fact.stand = vacant > 0 ? DiagnosisFactStand::Behind : DiagnosisFactStand::Plain;
    return fact;
}

/// In full years, as roster and report show an age.
DiagnosisFact ageFact(const Committee& committee, const QList<book::MemberRow>& rows, QDate day)
{
    DiagnosisFact fact{DiagnosisAspect::Structure,
                       QStringLiteral("mean_age"),
                       QStringLiteral("平均年龄"),
                       {},
                       {},
                       QStringLiteral("在任支委周岁的平均数，四舍五入。"),
                       {}};
    QSet<QString> seen;
    int sum = 0;
    int counted = 0;
    for (const Seat& seat : committee.seatsOn(day)) {
        if (seen.contains(seat.member.toString()))
            continue;
        seen.insert(seat.member.toString());
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.id == seat.member; });
        const auto age = row == rows.end() ? std::nullopt : approximateYears(row->birth, day);
        if (!age) {
            fact.lines.append({seat.name, QStringLiteral("没有出生日期"), DiagnosisLineStand::LeftOut});
            continue;
        }
        sum += *age;
        ++counted;
        fact.lines.append({seat.name, QStringLiteral("%1岁").arg(*age), DiagnosisLineStand::Counted});
    }
    if (counted == 0) {
        DiagnosisFact none = noRecord(fact.aspect, "mean_age", fact.title, QStringLiteral("在任支委都没有出生日期。"));
        none.lines = fact.lines;
        return none;
    }
    fact.figure = QStringLiteral("%1 岁").arg((2 * sum + counted) / (2 * counted));
    return fact;
}

/// Behind from the day on which the higher organization reminds of it (term.reminder_months).
DiagnosisFact termFact(const DiagnosisAsk& ask, const organization::Term& term)
{
    const qint64 left = ask.basis.daysTo(term.endsOn);
    DiagnosisFact fact{DiagnosisAspect::Structure,
                       QStringLiteral("term_left"),
                       QStringLiteral("任期还有"),
                       QStringLiteral("%1 天").arg(left),
                       {},
                       QStringLiteral("从%1数到任期届满的日期。").arg(chineseDate(ask.basis)),
                       {}};
    if (left < 0) {
        fact.title = QStringLiteral("任期已过");
        fact.figure = QStringLiteral("%1 天").arg(-left);
    }
    if (const rules::Rule* rule = ask.catalogue().find(kTermEndRule, ask.basis))
        fact.basis += QStringLiteral("依据%1。").arg(ask.catalogue().cite(rule->source));
    const rules::Rule* ahead = ask.catalogue().find(kTermReminderRule, ask.basis);
    const auto* limit = ahead == nullptr ? nullptr : std::get_if<rules::Limit>(&ahead->body);
    const bool reminded = limit != nullptr && limit->number
        && ask.basis.addMonths(static_cast<int>(limit->number->numerator / limit->number->denominator)) >= term.endsOn;
    fact.stand = left < 0 || reminded ? DiagnosisFactStand::Behind : DiagnosisFactStand::Plain;
    fact.lines.append({QStringLiteral("第%1届支部委员会").arg(term.number),
                       QStringLiteral("%1选出，%2届满").arg(chineseDate(term.electedOn), chineseDate(term.endsOn)),
                       DiagnosisLineStand::Counted});
    return fact;
}

QString askedDetail(const rules::Finding& finding)
{
    switch (finding.state) {
    case rules::State::Done: return chineseDate(finding.doneOn);
    case rules::State::Waived: return QStringLiteral("已说明原因：%1").arg(finding.waivedBecause);
    case rules::State::Overdue: return QStringLiteral("没有记录，%1到期").arg(chineseDate(finding.due));
    case rules::State::Due:
    case rules::State::Upcoming: break;
    }
    return QStringLiteral("还在期限内，%1到期").arg(chineseDate(finding.due));
}

/// 补上8月支部委员会会议，或写明原因; 办理“食堂意见”台账事项办结; 支委谈心还差2对.
QStringList proposalsOf(const DiagnosisEvidence& evidence)
{
    QStringList proposals;
    for (const EvidenceGap& gap : evidence.board.gaps()) {
        if (gap.key.isEmpty() && gap.month < evidence.period.first.month())
            continue; // of an earlier quarter: on the board, not for this round
        if (gap.key.isEmpty()) {
            proposals << QStringLiteral("%1：%2").arg(gap.title, gap.proposal);
            continue;
        }
        const rules::Finding* finding = evidence.agenda->find(gap.key);
        const bool isHeld = finding != nullptr
            && (std::holds_alternative<rules::CountInPeriod>(finding->rule->body)
                || finding->refs.value(0).startsWith(QLatin1StringView("gathering/")));
        const QString text = (isHeld ? QStringLiteral("补上%1，或写明原因") : QStringLiteral("办理%1")).arg(gap.title);
        if (!proposals.contains(text))
            proposals << text;
    }
    for (const DiagnosisFact& fact : evidence.facts) {
        if (fact.key != u"committee_talks" && fact.key != u"study_pace")
            continue;
        const auto missing = std::count_if(fact.lines.begin(), fact.lines.end(),
                                           [](const auto& line) { return line.stand == DiagnosisLineStand::Missing; });
        if (missing > 0)
            proposals << QStringLiteral("%1还差%2%3")
                             .arg(fact.title)
                             .arg(missing)
                             .arg(fact.key == u"study_pace" ? QStringLiteral("人") : QStringLiteral("对"));
    }
    return proposals;
}

} // namespace

DiagnosisFact noRecord(DiagnosisAspect aspect, const char* key, const QString& title, const QString& why)
{
    return {aspect, QString::fromLatin1(key), title, QStringLiteral("没有记录"), DiagnosisFactStand::NoRecord, why, {}};
}

QString diagnosisShare(qsizetype done, qsizetype asked, const QString& unit)
{
    return QStringLiteral("%1 / %2 %3").arg(done).arg(asked).arg(unit);
}

DiagnosisFact askedFact(const DiagnosisAsk& ask, DiagnosisAspect aspect, const char* key, const QString& title,
                        const QList<gathering::Kind>& kinds)
{
    DiagnosisFact fact{aspect, QString::fromLatin1(key),
                       title,  {},
                       {},     QStringLiteral("本期按规则应开展的，和季度报告同一个口径；说明原因没有开展的不计入。"),
                       {}};
    int done = 0;
    int asked = 0;
    for (const AskedFinding& one : askedFindings(ask.agenda, ask.period)) {
        if (!kinds.contains(one.kind))
            continue;
        const rules::Finding& finding = *one.finding;
        const bool isWaived = finding.state == rules::State::Waived;
        const int held = std::min(finding.count, finding.needed);
        done += held;
        asked += isWaived ? held : finding.needed;
        QString name = finding.title;
        if (finding.needed > 1)
            name += QStringLiteral("（%1/%2）").arg(held).arg(finding.needed);
        fact.lines.append({name, askedDetail(finding),
                           held >= finding.needed ? DiagnosisLineStand::Counted
                               : isWaived         ? DiagnosisLineStand::LeftOut
                                                  : DiagnosisLineStand::Missing});
        if (finding.state == rules::State::Overdue)
            fact.stand = DiagnosisFactStand::Behind;
    }
    if (fact.lines.isEmpty())
        return noRecord(aspect, key, title, QStringLiteral("本期按规则没有这一项要求。"));
    fact.figure = diagnosisShare(done, asked, QStringLiteral("次"));
    return fact;
}

Result<> addStructureFacts(const DiagnosisAsk& ask, DiagnosisFacts& facts)
{
    BB_TRY(const Committee committee, organization::loadCommittee(ask.session, ask.branch.id));
    const organization::Term* term = committee.termOn(ask.basis);
    if (term == nullptr) {
        const QString why = QStringLiteral("还没有登记支部班子。请在“支部班子”里登记届次和职务。");
        facts << noRecord(DiagnosisAspect::Structure, "committee_seats", QStringLiteral("支委"), why)
              << noRecord(DiagnosisAspect::Structure, "mean_age", QStringLiteral("平均年龄"), why)
              << noRecord(DiagnosisAspect::Structure, "term_left", QStringLiteral("任期还有"), why);
        return {};
    }
    BB_TRY(const auto rows, book::listMemberRowsOn(ask.session, ask.branch.id, ask.basis));
    facts << seatsFact(committee, ask.basis) << ageFact(committee, rows, ask.basis) << termFact(ask, *term);
    return {};
}

Result<DiagnosisEvidence> collectDiagnosis(const store::Session& session, const book::Branch& branch, DateRange period,
                                           QDate today, const book::Areas& areas)
{
    const WordsFor chinese(WordsFor::Paper);
    NoProgress progress;
    return collectDiagnosis(session, branch, period, today, areas, progress);
}

Result<DiagnosisEvidence> collectDiagnosis(const store::Session& session, const book::Branch& branch, DateRange period,
                                           QDate today, const book::Areas& areas, Progress& progress)
{
    const WordsFor chinese(WordsFor::Paper);
    constexpr int kSteps = 5;
    auto next = [&, done = 0](const QString& what) mutable -> Result<> {
        if (!progress.advance(done++, kSteps, what))
            return fail(ErrorKind::Cancelled, QStringLiteral("report.cancelled"));
        return {};
    };
    const store::Session::Snapshot snapshot(session);
    DiagnosisEvidence evidence;
    evidence.period = period;
    evidence.basis = std::min(period.last, today);
    BB_CHECK(next(QStringLiteral("核对应开展的事项")));
    const DateRange window = askedWindow({QDate(period.first.year(), 1, 1), period.last});
    BB_TRY(evidence.agenda, agenda::assess(session, areas, branch, window, today));
    const DiagnosisAsk ask{session, branch, period, evidence.basis, *evidence.agenda};
    BB_CHECK(next(QStringLiteral("班子结构")));
    BB_CHECK(addStructureFacts(ask, evidence.facts));
    BB_CHECK(next(QStringLiteral("履职能力、团结协作")));
    BB_CHECK(addWorkingFacts(ask, evidence.facts));
    BB_CHECK(next(QStringLiteral("工作实绩、廉洁自律、群众评价")));
    BB_CHECK(addResultFacts(ask, evidence.facts));
    BB_CHECK(next(QStringLiteral("五大建设的记录")));
    BB_TRY(evidence.board, collectBoard(session, branch, *evidence.agenda, period, evidence.basis, areas));
    evidence.proposals = proposalsOf(evidence);
    return evidence;
}

} // namespace branchbook::report
