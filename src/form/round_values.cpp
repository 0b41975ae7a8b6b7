// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 民主评议 and elections: a round with its people and its outcome. Papers of 民主评议 and what was said of people are no words.
#include "branchbook/agenda/agenda.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/ballot.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_count.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/evaluation_assess.h"
#include "branchbook/organization/evaluation_store.h"
#include "form/subject_values.h"

#include <algorithm>

namespace branchbook::form {

namespace {

using namespace organization;

void addGrades(const Evaluation& round, FormValues& values)
{
    QList<FormEntry>& entries = values.lists[QStringLiteral("评议")];
    const auto grade = [](std::optional<Grade> given) { return ofText(given ? gradeTitle(*given) : QString()); };
    for (const EvaluatedPerson& person : round.people) {
        entries.append(entryOf({
            {"姓名", ofText(person.name)},
            {"人员类别", ofText(person.type)},
            {"参加情况",
             ofText(person.partWhy.isEmpty()
                        ? evaluationPartTitle(person.part)
                        : QStringLiteral("%1（%2）").arg(evaluationPartTitle(person.part), person.partWhy))},
            {"自评", grade(person.self)},
            {"等次", grade(person.grade)},
            {"反馈日期", ofDay(person.toldOn)},
        }));
    }
    numberEntries(entries);
    set(values.single, "评议年度", {QStringLiteral("%1年").arg(round.forYear), double(round.forYear)});
    for (const auto& [word, each] :
         {std::pair{"优秀人数", Grade::Excellent}, std::pair{"合格人数", Grade::Qualified},
          std::pair{"基本合格人数", Grade::Basic}, std::pair{"不合格人数", Grade::Unqualified}})
        set(values.single, word, ofCount(round.with(each).size()));
}

Result<> addCandidates(const store::Session& session, const FormRequest& request, const Election& election,
                       FormValues& values)
{
    QList<FormEntry>& entries = values.lists[QStringLiteral("候选人")];
    for (const ElectionCandidate& candidate : election.candidates) {
        BB_TRY(const auto member, book::loadMember(session, candidate.member));
        BB_TRY(const FormEntry person, personEntry(session, request, member));
        FormEntry entry;
        for (const char* word : {"性别", "民族", "出生日期", "学历", "入党日期", "工作单位"})
            set(entry, word, person.value(QString::fromUtf8(word)));
        set(entry, "姓名", ofText(candidate.name));
        set(entry, "职务", ofText(candidate.post));
        entries.append(entry);
    }
    numberEntries(entries);
    return {};
}

void addVotes(const Election& election, FormValues& values)
{
    QList<FormEntry>& votes = values.lists[QStringLiteral("得票")];
    const auto count = [](std::optional<int> figure) { return figure ? ofCount(*figure) : FormValue(); };
    QStringList sentences;
    for (const ElectionRound& round : election.rounds) {
        for (const ElectionTally& tally : round.tallies) {
            votes.append(entryOf({
                {"轮次", ofCount(round.number)},
                {"姓名", ofText(tally.name)},
                {"赞成", ofCount(tally.yes)},
                {"反对", count(tally.no)},
                {"弃权", count(tally.abstain)},
                {"结果", ofText(tallyOutcomeTitle(tally.outcome))},
            }));
        }
        sentences.append(asDecided(election, round).minutes);
    }
    numberEntries(votes);
    set(values.single, "结果表述", ofText(sentences.join(u'\n')));
    FormEntry& single = values.single;
    for (const char* word : {"应到人数", "实到人数", "发出票数", "收回票数", "有效票数", "无效票数", "选举结果"})
        set(single, word, {});
    if (election.rounds.isEmpty())
        return;
    const ElectionRound& last = election.rounds.last();
    set(single, "应到人数", ofCount(last.entitled));
    set(single, "实到人数", ofCount(last.present));
    set(single, "发出票数", ofCount(last.issued));
    set(single, "收回票数", ofCount(last.collected));
    set(single, "有效票数", ofCount(last.valid));
    set(single, "无效票数", ofCount(last.voidPapers));
    set(single, "选举结果", ofText(roundResultTitle(last.result)));
}

void addCourse(const Election& election, FormValues& values)
{
    QList<FormEntry>& steps = values.lists[QStringLiteral("程序")];
    for (const ElectionStepDays& days : election.steps) {
        steps.append(entryOf({
            {"步骤", ofText(QString::fromUtf8(electionStepChinese(days.step, election.kind)))},
            {"计划日期", ofDay(days.planned)},
            {"完成日期", ofDay(days.done)},
            {"备注", ofText(days.note)},
        }));
    }
    numberEntries(steps);
}

/// A secret paper: names and how to fill it in, and nothing of who gets one. Empty where the paper cannot be given out yet.
void addPaper(const Result<Ballot>& paper, const char* list, const char* note, FormValues& values)
{
    QList<FormEntry>& entries = values.lists[QString::fromUtf8(list)];
    const QStringList names = paper ? paper->names : QStringList();
    for (const QString& name : names) {
        FormEntry entry;
        set(entry, "姓名", ofText(name));
        entries.append(entry);
    }
    numberEntries(entries);
    set(values.single, note, ofText(paper ? paper->note : QString()));
}

void addElectionPaper(const rules::Catalogue& catalogue, const FormRequest& request, const Election& election,
                      FormValues& values)
{
    const Result<Ballot> paper = electionBallot(catalogue, election, request.branch.name, 1);
    addPaper(paper, "选票", "填票说明", values);
    set(values.single, "选票名称", ofText(paper ? paper->title : QString()));
    set(values.single, "选票日期", ofText(paper ? paper->day : QString()));
    set(values.single, "另选他人栏", ofText(paper ? paper->writeInHead : QString()));
}

/// How many have to stand, and how they are found (domain-rules §5); a doubt of the rule stands with it.
Result<QString> candidateWords(const rules::Catalogue& catalogue, const Election& election)
{
    if (electionKindInfo(election.kind).counting == rules::ElectionKind::EqualNumber)
        return QStringLiteral("候选人%1名，由全体党员充分酝酿提出，报请审查同意后进行选举。").arg(election.seats);
    BB_TRY(const CandidateShare share,
           candidateShare(catalogue, election.kind, election.seats, int(election.candidates.size()), election.heldOn));
    const QString words = QStringLiteral("候选人不少于%1名，经党员酝酿推荐，由支部委员会提出，报请审批后提交党员大会。")
                              .arg(share.needed);
    return share.doubt.isEmpty() ? words : words + QStringLiteral("（待核对：%1）").arg(share.doubt);
}

QString votingWords(const Election& election)
{
    if (election.kind == ElectionKind::Committee)
        return QStringLiteral("采用无记名投票的方式差额选举委员；书记、副书记由新一届委员会第一次会议选举。");
    const bool isEqual = electionKindInfo(election.kind).counting == rules::ElectionKind::EqualNumber;
    return QStringLiteral("采用无记名投票的方式，%1选举%2。")
        .arg(isEqual ? QStringLiteral("等额") : QStringLiteral("差额"),
             QString::fromUtf16(electionKindInfo(election.kind).office));
}

/// What 换届请示 says: the term that ends, and what is asked for.
Result<> addRequestWords(const store::Session& session, const FormRequest& request, const rules::Catalogue& catalogue,
                         const Election& election, FormValues& values)
{
    FormEntry& single = values.single;
    BB_TRY(const auto committee, loadCommittee(session, request.branch.id));
    const Term* ending = committee.termOn(election.heldOn.addDays(-1));
    const auto ordinal = [](int number) { return FormValue{QStringLiteral("第%1届").arg(number), double(number)}; };
    set(single, "届次", ending == nullptr ? FormValue() : ordinal(ending->number));
    set(single, "新届次", ending == nullptr ? FormValue() : ordinal(ending->number + 1));
    set(single, "上次选举日期", ending == nullptr ? FormValue() : ofDay(ending->electedOn));
    set(single, "任期届满日期", ending == nullptr ? FormValue() : ofDay(ending->endsOn));
    QStringList texts;
    for (const char16_t* key : {u"BRANCH2018", u"ELECT2020"}) {
        if (const rules::Regulation* regulation = catalogue.regulation(key))
            texts.append(u'《' + regulation->title + u'》');
    }
    set(single, "选举依据", ofText(texts.join(u'、')));
    // An election before the texts that we know has none.
    set(single, "候选人要求", ofText(candidateWords(catalogue, election).value_or(QString())));
    QStringList names;
    for (const ElectionCandidate& candidate : election.candidates)
        names.append(candidate.name);
    set(single, "候选人名单", ofText(names.join(u'、')));
    set(single, "选举方式", ofText(votingWords(election)));
    set(single, "选举职务", ofText(QString::fromUtf16(electionKindInfo(election.kind).office)));
    return {};
}

} // namespace

Result<> addEvaluationValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_TRY(const Evaluation round, loadEvaluation(session, EvaluationId::fromString(request.recordId)));
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, request.branch.id));
    BB_TRY(const EvaluationQuota quota, evaluationQuota(rulebook.catalogue, round));
    values.record = QStringLiteral("%1年度").arg(round.forYear);
    addGrades(round, values);
    // Members and masses write on papers of the same lines.
    addPaper(evaluationPaper(round, EvaluationBallot::Members, request.branch.name, 1), "测评", "测评说明", values);
    FormEntry& single = values.single;
    set(single, "名单日期", ofDay(round.peopleOn));
    set(single, "参评人数", ofCount(std::ranges::count_if(round.people, [](const EvaluatedPerson& person) {
            return person.part != EvaluationPart::Excused;
        })));
    set(single, "应评定人数", ofCount(std::ranges::count_if(round.people, &EvaluatedPerson::getsGrade)));
    set(single, "未评定人数", ofCount(round.ungraded().size()));
    set(single, "优秀上限", ofCount(quota.most));
    set(single, "公示起", ofDay(round.publishedFrom));
    set(single, "公示止", ofDay(round.publishedUntil));
    set(single, "公示地点", ofText(round.publishedAt));
    QList<FormEntry>& steps = values.lists[QStringLiteral("程序")];
    for (const EvaluationStepDay& step : round.steps) {
        steps.append(entryOf({
            {"步骤", ofText(evaluationStepTitle(step.step))},
            {"日期", ofDay(step.doneOn)},
            {"备注", ofText(step.note)},
        }));
    }
    numberEntries(steps);
    return {};
}

Result<> addElectionValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_TRY(const Election election, loadElection(session, ElectionId::fromString(request.recordId)));
    values.record = election.title;
    FormEntry& single = values.single;
    set(single, "选举名称", ofText(election.title));
    set(single, "选举类别", ofText(electionKindTitle(election.kind)));
    set(single, "应选名额", ofCount(election.seats));
    set(single, "选举日期", ofDay(election.heldOn));
    set(single, "选举地点", ofText(election.place));
    set(single, "候选人数", ofCount(election.candidates.size()));
    set(single, "监票人", ofText(election.tellersWith(TellerRole::Monitor).join(u'、')));
    set(single, "计票人", ofText(election.tellersWith(TellerRole::Counter).join(u'、')));
    set(single, "当选人", ofText(election.elected().join(u'、')));
    addVotes(election, values);
    addCourse(election, values);
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, request.branch.id));
    addElectionPaper(rulebook.catalogue, request, election, values);
    BB_CHECK(addRequestWords(session, request, rulebook.catalogue, election, values));
    return addCandidates(session, request, election, values);
}

Result<> addBranchGrades(const store::Session& session, const FormRequest& request, FormValues& values)
{
    for (const char* word : {"评议年度", "优秀人数", "合格人数", "基本合格人数", "不合格人数"})
        set(values.single, word, {});
    values.lists.insert(QStringLiteral("评议"), {});
    BB_TRY(const auto rounds, listEvaluations(session, request.branch.id));
    for (const Evaluation& round : rounds) {
        if (round.forYear > request.quarter.year)
            continue;
        addGrades(round, values);
        break;
    }
    return {};
}

Result<> addMemberGrades(const store::Session& session, const FormRequest& request, book::MemberId member,
                         FormValues& values)
{
    FormEntry& single = values.single;
    for (const char* word : {"评议年度", "自评等次", "评定等次"})
        set(single, word, {});
    BB_TRY(const auto rounds, listEvaluations(session, request.branch.id));
    const auto grade = [](std::optional<Grade> given) { return ofText(given ? gradeTitle(*given) : QString()); };
    for (const Evaluation& round : rounds) {
        const EvaluatedPerson* person = round.person(member);
        if (round.forYear > request.quarter.year || person == nullptr || person->part == EvaluationPart::Excused)
            continue;
        set(single, "评议年度", {QStringLiteral("%1年").arg(round.forYear), double(round.forYear)});
        set(single, "自评等次", grade(person->self));
        set(single, "评定等次", grade(person->grade));
        break;
    }
    return {};
}

} // namespace branchbook::form
