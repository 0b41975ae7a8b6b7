// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/correction.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/minutes_words.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/store/position.h"
#include "branchbook/store/sealed.h"
#include "gathering/gathering_rows.h"
#include "gathering/kept_count.h"
#include "gathering/save_record.h"

#include <algorithm>
#include <array>

namespace branchbook::gathering {

namespace {

constexpr double kMinutesOfHour = 60;

struct FieldTitle {
    const char* field;
    const char16_t* title;
};
constexpr std::array<FieldTitle, 20> kFields{{{"kind", u"类型"},           {"group", u"党小组"},
                                              {"topic", u"主题"},          {"date", u"日期"},
                                              {"start", u"开始时间"},      {"end", u"结束时间"},
                                              {"place", u"地点"},          {"host", u"主持人"},
                                              {"recorder", u"记录人"},     {"lecturer", u"主讲人"},
                                              {"minutes", u"会议记录"},    {"observers", u"列席"},
                                              {"agenda", u"议程"},         {"attendance", u"到会情况"},
                                              {"right", u"表决权"},        {"resolution", u"决议与表决"},
                                              {"study", u"学时与年度"},    {kCriticismField, u"批评和自我批评"},
                                              {kAttachmentField, u"附件"}, {"vote_kind", u"表决的类别"}}};

QString presenceWords(const Attendee& person)
{
    QString text = person.name + u'：';
    text += person.presence == Presence::Present ? QStringLiteral("到会")
        : person.presence == Presence::OnLeave   ? QStringLiteral("请假")
                                                 : QStringLiteral("缺席");
    if (person.presence != Presence::Present && !person.reason.isEmpty())
        text += QStringLiteral("（%1）").arg(person.reason);
    if (votingRightOf(person) != VotingRight::Votes)
        text += u'，' + votingRightTitle(votingRightOf(person));
    if (person.leftOut)
        text += QStringLiteral("，不计入应到会（%1）").arg(rules::awayReasonName(person.leftOut->reason));
    return text;
}

QString voteWords(const Votes& votes)
{
    if (!votes.yes)
        return QStringLiteral("没有填写票数");
    QString text = QStringLiteral("赞成%1票").arg(*votes.yes);
    const auto add = [&](const char16_t* words, std::optional<int> number) {
        if (number)
            text += QString::fromUtf16(words).arg(*number);
    };
    add(u"，反对%1票", votes.no);
    add(u"，弃权%1票", votes.abstain);
    add(u"，发出%1张", votes.issued);
    add(u"，收回%1张", votes.collected);
    add(u"，有效%1张", votes.valid);
    if (votes.writtenYes + votes.writtenNo > 0)
        text += QStringLiteral("，书面赞成%1份、反对%2份").arg(votes.writtenYes).arg(votes.writtenNo);
    add(u"，表决时到会%1人", votes.present);
    add(u"，应到会%1人", votes.entitled);
    return text;
}

/// What is put to the vote: the words of the resolution, and its item with kind and amount.
QString questionWords(const Gathering& gathering, const Resolution& resolution)
{
    const AgendaItem* item = itemOf(gathering, resolution);
    if (item == nullptr)
        return resolution.text;
    const QString amount = item->amount ? QStringLiteral("，%1元").arg(item->amount->toString()) : QString();
    return resolution.text
        + QStringLiteral("（议程“%1”，%2%3）").arg(insideQuotes(item->title), matterTitle(item->matter), amount);
}

/// With the item and its kind, and the rule that was applied: they decide what the votes mean.
QString resolutionWords(const Gathering& gathering, const Resolution& resolution)
{
    QString text = questionWords(gathering, resolution);
    text += u'：' + methodTitle(resolution.method) + u'，' + voteWords(resolution.votes);
    if (const auto& outcome = resolution.outcome)
        text += QStringLiteral("，应到会有表决权的%1人，到会%2人，按%3须赞成%4票，")
                    .arg(outcome->entitled)
                    .arg(outcome->present)
                    .arg(outcome->source)
                    .arg(outcome->neededYes)
            + verdictTitle(verdictOf(*outcome));
    return text;
}

QString agendaWords(const QList<AgendaItem>& agenda)
{
    QStringList lines;
    for (const AgendaItem& item : agenda) {
        QString line = QStringLiteral("%1.%2（%3").arg(lines.size() + 1).arg(item.title, matterTitle(item.matter));
        if (item.amount)
            line += QStringLiteral("，%1元").arg(item.amount->toString());
        line += u'，' + stageTitle(item.stage);
        if (!item.proposer.isEmpty())
            line += QStringLiteral("，%1提出").arg(item.proposer);
        for (const Paper& paper : item.papers)
            line += u'，' + paper.name + (paper.atHand ? QStringLiteral("已备") : QStringLiteral("未备"));
        lines.append(line + u'）');
    }
    return lines.join(u'\n');
}

QString studyWords(const Gathering& g)
{
    QStringList words;
    if (g.studyMinutes)
        words.append(QStringLiteral("%1小时").arg(double(*g.studyMinutes) / kMinutesOfHour));
    if (g.forYear)
        words.append(QStringLiteral("%1年度").arg(*g.forYear));
    return words.join(u'，');
}

/// Lists whose members have a name of their own: what went, what came, what changed.
template <class Row, class Same, class WordsThen, class WordsNow>
void compareRows(const char* field, const QList<Row>& before, const QList<Row>& now, Same same, WordsThen wordsThen,
                 WordsNow wordsNow, QList<Correction>& list)
{
    const auto add = [&](const QString& was, const QString& became) {
        if (was != became)
            list.append({QString::fromLatin1(field), was, became, {}, {}});
    };
    for (const Row& old : before) {
        const auto found = std::ranges::find_if(now, [&](const Row& row) { return same(row, old); });
        add(wordsThen(old), found == now.end() ? QString() : wordsNow(*found));
    }
    for (const Row& row : now) {
        if (std::ranges::none_of(before, [&](const Row& old) { return same(row, old); }))
            add({}, wordsNow(row));
    }
}

Result<> checkCorrection(const Gathering& before, const Gathering& now, const QString& reason, QDate today)
{
    if (before.state != State::Archived)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.not_archived"));
    if (oneLine(reason).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.correction_reason"));
    if (now.heldOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.correction_day"), {now.heldOn.toString(Qt::ISODate)});
    return {};
}

/// What nothing about the votes was changed of keeps the outcome that it was archived with, whatever the rules say today.
void keepOutcomes(const Gathering& before, Gathering& now)
{
    const Voters then = votersOf(before);
    const Voters voters = votersOf(now);
    if (before.kind != now.kind || before.heldOn != now.heldOn || then.entitled != voters.entitled
        || then.present != voters.present)
        return;
    for (Resolution& resolution : now.resolutions) {
        const auto old =
            std::ranges::find_if(before.resolutions, [&](const Resolution& one) { return one.id == resolution.id; });
        if (old != before.resolutions.end() && old->votes == resolution.votes && old->method == resolution.method
            && matterOf(before, *old) == matterOf(now, resolution))
            resolution.outcome = old->outcome;
    }
}

Result<> mark(store::UnitOfWork& unit, const QString& key, qsizetype first, const QList<Correction>& list,
              const QString& reason, QDate today)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        BB_CHECK(putCorrection(unit, key, first + i, {list[i].field, list[i].was, list[i].became, reason, today}));
    return {};
}

/// What became of a vote that had its result. Question: the same votes, on something else. People: the same votes, counted
/// against others.
enum class VoteChange { None, Numbers, Question, People, Result };

VoteChange changeOf(const Gathering& before, const Resolution& was, const Gathering& now, const Resolution* is)
{
    if (is == nullptr || !is->outcome)
        return VoteChange::Result;
    const bool sameVotes = isSameCount(was, *is);
    const bool sameResult = verdictOf(*is->outcome) == verdictOf(*was.outcome);
    const bool unsettled = needsRecount(now, *is) && !needsRecount(before, was);
    if (is->outcome->entitled != was.outcome->entitled || (sameVotes && (!sameResult || unsettled)))
        return VoteChange::People;
    if (!sameResult)
        return VoteChange::Result;
    if (questionWords(before, was) != questionWords(now, *is))
        return VoteChange::Question;
    return sameVotes && is->outcome->present == was.outcome->present ? VoteChange::None : VoteChange::Numbers;
}

/// Whether a mark says already what became of it. The marks of one vote are a chain: its last end is what stands in the record.
bool isTraced(const Gathering& before, const Resolution& was)
{
    const QString question = questionWords(before, was) + u'：';
    return std::ranges::any_of(before.corrections, [&](const Correction& one) {
        return one.field == QLatin1StringView("resolution") && one.became.startsWith(question);
    });
}

/// A blob column, null where there are no words.
store::Value sealedWords(const QString& words)
{
    return words.isEmpty() ? store::Value{} : store::Value{store::seal(words)};
}

} // namespace

Result<> putCorrection(store::UnitOfWork& unit, const QString& key, qsizetype position, const Correction& one)
{
    const bool secret = one.field == QLatin1StringView(kCriticismField);
    return unit.insert("gathering_correction",
                       {{"gathering_id", key},
                        {"position", qint64{position}},
                        {"field", one.field},
                        {"was", secret ? store::Value{} : store::textOrNull(one.was)},
                        {"became", secret ? store::Value{} : store::textOrNull(one.became)},
                        {"was_sealed", secret ? sealedWords(one.was) : store::Value{}},
                        {"became_sealed", secret ? sealedWords(one.became) : store::Value{}},
                        {"reason", oneLine(one.reason)},
                        {"corrected_on", one.on.toString(Qt::ISODate)}});
}

Result<> markChanges(store::UnitOfWork& unit, const Gathering& before, const Gathering& now,
                     const QList<Correction>& rights, QDate today)
{
    const QString key = before.id.toString();
    BB_TRY(qint64 first, store::nextPosition(unit.session(), "gathering.next_correction", key));
    for (const Correction& one : rights)
        BB_CHECK(mark(unit, key, first++, {one}, one.reason, today));
    for (const Resolution& was : before.resolutions) {
        const bool traced = isTraced(before, was);
        if (!was.outcome && !traced)
            continue;
        const auto found =
            std::ranges::find_if(now.resolutions, [&](const Resolution& one) { return one.id == was.id; });
        const Resolution* is = found == now.resolutions.end() ? nullptr : &*found;
        const VoteChange change = was.outcome ? changeOf(before, was, now, is) : VoteChange::None;
        const QString then = resolutionWords(before, was);
        const QString became = is == nullptr ? QString() : resolutionWords(now, *is);
        const bool onItsDay = today <= before.enteredOn; // numbers that are still being typed are no change
        const bool quiet = change == VoteChange::None || (change == VoteChange::Numbers && onItsDay);
        if (quiet && !(traced && then != became)) // the last mark must not end at other figures than the record
            continue;
        const bool people = change == VoteChange::People;
        BB_CHECK(mark(
            unit, key, first++, {{QStringLiteral("resolution"), then, became, {}, {}}},
            people ? QStringLiteral("归档前改动了应到会或者到会的人，重新计算") : QStringLiteral("归档前改动"), today));
    }
    return {};
}

QString correctedFieldTitle(const QString& field)
{
    const auto found =
        std::ranges::find_if(kFields, [&](const FieldTitle& known) { return field == QLatin1StringView(known.field); });
    return found == kFields.end() ? field : QString::fromUtf16(found->title);
}

QList<Correction> differencesOf(const Gathering& before, const Gathering& now)
{
    QList<Correction> list;
    const auto compare = [&](const char* field, const QString& was, const QString& became) {
        if (trimmedText(was) != trimmedText(became))
            list.append({QString::fromLatin1(field), trimmedText(was), trimmedText(became), {}, {}});
    };
    const auto time = [](QTime at) { return at.toString(QStringLiteral("HH:mm")); };
    compare("kind", kindTitle(before.kind), kindTitle(now.kind));
    compare("group", before.group == now.group ? QString() : before.groupName,
            before.group == now.group ? QString() : now.groupName);
    compare("topic", before.topic, now.topic);
    compare("date", before.heldOn.toString(Qt::ISODate), now.heldOn.toString(Qt::ISODate));
    compare("start", time(before.startsAt), time(now.startsAt));
    compare("end", time(before.endsAt), time(now.endsAt));
    compare("place", before.place, now.place);
    compare("host", before.host, now.host);
    compare("recorder", before.recorder, now.recorder);
    compare("lecturer", before.lecturer, now.lecturer);
    compare("study", studyWords(before), studyWords(now));
    compare("minutes", plainMinutes(before.minutesHtml), plainMinutes(now.minutesHtml));
    compare("observers", before.observers.join(u'、'), now.observers.join(u'、'));
    compare("agenda", agendaWords(before.agenda), agendaWords(now.agenda));
    compareRows(
        "attendance", before.attendees, now.attendees,
        [](const Attendee& a, const Attendee& b) { return a.member == b.member; }, presenceWords, presenceWords, list);
    compareRows(
        "resolution", before.resolutions, now.resolutions,
        [](const Resolution& a, const Resolution& b) { return a.id == b.id; },
        [&](const Resolution& one) { return resolutionWords(before, one); },
        [&](const Resolution& one) { return resolutionWords(now, one); }, list);
    return list;
}

Result<> correctGathering(store::UnitOfWork& unit, const Gathering& corrected, const QString& reason, QDate today,
                          const rules::Catalogue* rules)
{
    BB_TRY(const Gathering before, loadGathering(unit.session(), corrected.id));
    BB_CHECK(checkCorrection(before, corrected, reason, today));
    BB_TRY(Gathering now, readyToWrite(corrected, before, today, rules));
    BB_CHECK(checkNewVotes(unit.session(), before, now));
    BB_CHECK(checkClosed(before, now));
    BB_CHECK(checkCounts(before, now));
    if (unpricedSpending(before) == nullptr) // what was archived without can be put right step by step
        BB_CHECK(checkSpending(now));
    const bool sameMeeting = before.kind == now.kind && before.heldOn == now.heldOn;
    if (sameMeeting
        && checkVoters(unit.session(), before)) // what was archived before the roster was mended stays as it was
        BB_CHECK(checkVoters(unit.session(), now));
    now.state = State::Archived;
    keepOutcomes(before, now);
    const QList<Correction> differences = differencesOf(before, now);
    if (differences.isEmpty())
        return {};
    const QString key = now.id.toString();
    store::ColumnValues columns = columnsOf(now);
    BB_CHECK(addEntry(unit.session(), columns, now.heldOn, std::max(before.enteredOn, now.heldOn)));
    BB_CHECK(unit.update("gathering", key, corrected.rev, columns));
    BB_CHECK(putChildren(unit, key, before, now));
    BB_TRY(const qint64 first, store::nextPosition(unit.session(), "gathering.next_correction", key));
    return mark(unit, key, first, differences, reason, today);
}

} // namespace branchbook::gathering
