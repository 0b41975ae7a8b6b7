// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// election: planning, steps, papers, who stands and who counts.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/officers.h"
#include "branchbook/rules/number_field.h"
#include "cli/election_words.h"
#include "cli/gathering_options.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

/// --kind; a committee where nothing is said.
Result<> readElectionKind(ElectionKind& kind, const Invocation& given)
{
    if (!given.has(QStringLiteral("kind")))
        return {};
    const QString name = given.value(QStringLiteral("kind"));
    QStringList names;
    for (const ElectionKindInfo& info : electionKinds()) { // 选举支部书记 and secretary
        const QString title = QString::fromUtf16(info.title);
        if (name == QLatin1StringView(info.name) || name == title) {
            kind = info.kind;
            return {};
        }
        names.append(shownBeside(title, QString::fromLatin1(info.name)));
    }
    return fail(ErrorKind::Invalid, QStringLiteral("election.kind_unknown"), {name, names.join(tr("、"))});
}

/// What `add` and `change` say.
Result<> readElectionPlan(Election& election, const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readElectionKind(election.kind, given));
    const auto text = [&](const char* option, QString& into) {
        if (given.has(QString::fromLatin1(option)))
            into = given.value(QString::fromLatin1(option));
    };
    text("title", election.title);
    text("place", election.place);
    text("note", election.note);
    text("gathering", election.gathering);
    if (!election.gathering.isEmpty() && given.has(QStringLiteral("gathering"))) {
        const auto id = recordNamed(election.gathering, context, opened);
        if (!id && id.error().code != u"gathering.missing") // of which the election has its own sentence
            return fail(id.error());
        if (id)
            election.gathering = id->toString();
    }
    if (given.has(QStringLiteral("seats"))) {
        BB_TRY(election.seats, rules::readCount(given.value(QStringLiteral("seats")), rules::field::kSeats));
    }
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(election.heldOn, context.date(QStringLiteral("date"), opened.today()));
    }
    return {};
}

Result<Answer> electionAdd(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    Election election;
    election.branch = branch.id;
    BB_CHECK(readElectionPlan(election, context, *opened));
    ElectionId id;
    const auto done = opened->perform(QStringLiteral("election.add"), tr("筹备%1").arg(election.title),
                                      [&](store::UnitOfWork& unit) -> Result<> {
                                          BB_TRY(id, planElection(unit, election, opened->today()));
                                          return {};
                                      });
    if (!done)
        return fail(done.error());
    return electionAnswer(*opened, id);
}

Result<Answer> electionChange(Context& context)
{
    return onElection(context, "election.change", tr("修改%1"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          Election changed = election;
                          BB_CHECK(readElectionPlan(changed, context, opened));
                          return changeElection(unit, changed);
                      });
}

Result<Answer> electionList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    const bool recycled = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const auto elections,
           recycled ? listRecycledElections(opened->reader(), branch.id) : listElections(opened->reader(), branch.id));
    Answer answer;
    QJsonArray list;
    for (const Election& election : elections) {
        list.append(electionJson(election));
        answer.lines += electionLines(election);
    }
    if (elections.isEmpty())
        answer.lines << (recycled ? tr("回收站里没有选举。") : tr("还没有筹备过选举。"));
    answer.json = list;
    return answer;
}

Result<Answer> electionShow(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const Election election, namedElection(context, *opened));
    BB_TRY(const QStringList lines, electionShownLines(opened->reader(), election));
    Answer answer{electionJson(election), lines};
    BB_TRY(answer.warnings, electionDoubts(opened->reader(), election));
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const QString share, shareDoubt(desk.catalogue, election));
    if (!share.isEmpty())
        answer.warnings.append(share);
    return answer;
}

Result<Answer> electionStep(Context& context)
{
    return onElection(
        context, "election.step", tr("%1：记录进度"),
        [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
            const Invocation& given = context.invocation();
            const QString name = given.value(QStringLiteral("step"));
            const auto step = electionStepByName(name);
            ElectionStepDays days;
            for (const ElectionStepDays& known : election.steps) {
                if (step && known.step == *step)
                    days = known;
            }
            if (!step || days.step != *step) {
                QStringList known;
                for (const ElectionStepDays& each : election.steps)
                    known.append(electionStepName(each.step));
                return fail(ErrorKind::Invalid, QStringLiteral("election.step_unknown"), {name, known.join(tr("、"))});
            }
            for (const auto& [option, into] : {std::pair("done", &days.done), std::pair("planned", &days.planned)}) {
                if (given.has(QString::fromLatin1(option))) {
                    BB_TRY(*into, context.date(QString::fromLatin1(option), opened.today()));
                }
            }
            if (given.has(QStringLiteral("note")))
                days.note = given.value(QStringLiteral("note"));
            return setElectionStep(unit, election.id, days, opened.today());
        });
}

Result<Answer> electionPaper(Context& context)
{
    return onElection(context, "election.paper", tr("%1：登记材料"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          const Invocation& given = context.invocation();
                          ElectionPaper paper{given.value(QStringLiteral("paper")), opened.today(),
                                              given.value(QStringLiteral("note"))};
                          if (given.has(QStringLiteral("done"))) {
                              BB_TRY(paper.done, context.date(QStringLiteral("done"), opened.today()));
                          }
                          return setElectionPaper(unit, election.id, paper, opened.today());
                      });
}

Result<Answer> electionElectable(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const Election election, namedElection(context, *opened));
    BB_TRY(const auto people, electableFor(opened->reader(), election));
    Answer answer;
    if (people.isEmpty())
        answer.lines << tr("%1 那天名册里没有党员。").arg(election.heldOn.toString(Qt::ISODate));
    QJsonArray list;
    for (const ElectablePerson& person : people) {
        list.append(QJsonObject{{QStringLiteral("full_name"), person.name},
                                {QStringLiteral("shown"), person.shown},
                                {QStringLiteral("id"), person.member.toString()},
                                {QStringLiteral("party_post"), person.post},
                                {QStringLiteral("electable"), person.rights.elected},
                                {QStringLiteral("elects"), person.rights.elects},
                                {QStringLiteral("why"), person.rights.why}});
        answer.lines << QStringLiteral("%1\t%2\t%3").arg(person.shown, person.post, shownSentence(person.rights.why));
    }
    answer.json = list;
    return answer;
}

/// Whether the candidates are enough stands beside the election.
Result<> addElectionShare(Answer& answer, const Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const Election election, namedElection(context, *opened));
    BB_TRY(const CandidateShare share,
           candidateShare(desk.catalogue, election.kind, election.seats, static_cast<int>(election.candidates.size()),
                          election.heldOn));
    QJsonObject json = answer.json.toObject();
    if (const auto due = nextRound(election); due && due->number > 1) { // the share is asked for the first vote alone
        json.insert(QStringLiteral("why"), refillDoubt(desk.catalogue, election));
        answer.json = json;
        QStringList names;
        for (const ElectionTally& tally : due->tallies)
            names.append(tally.name);
        answer.lines.append(tr("第 %1 次投票还要选出 %2 名，候选人 %3 名：%4。")
                                .arg(due->number)
                                .arg(due->seats)
                                .arg(names.size())
                                .arg(names.join(tr("、"))));
        return {};
    }
    json.insert(QStringLiteral("needed"), share.needed);
    json.insert(QStringLiteral("enough"), share.enough());
    json.insert(QStringLiteral("why"), share.why);
    answer.json = json;
    answer.lines.append(share.why);
    if (share.candidates < share.needed)
        answer.warnings.append(
            tr("候选人只有 %1 名，还差 %2 名。").arg(share.candidates).arg(share.needed - share.candidates));
    else if (!share.enough())
        answer.warnings.append(
            tr("候选人有 %1 名，多 %2 名。").arg(share.candidates).arg(share.candidates - *share.most));
    if (!share.enough() && !share.doubt.isEmpty())
        answer.warnings.append(share.doubt);
    return {};
}

Result<Answer> electionCandidates(Context& context)
{
    BB_TRY(Answer answer,
           onElection(context, "election.candidates", tr("%1：确定候选人"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          BB_TRY(const auto members,
                                 electors(opened, election, context.invocation().list(QStringLiteral("names"))));
                          return setElectionCandidates(unit, election.id, members);
                      }));
    BB_CHECK(addElectionShare(answer, context));
    return answer;
}

Result<Answer> electionTellers(Context& context)
{
    return onElection(
        context, "election.tellers", tr("%1：监票人和计票人"),
        [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
            const Invocation& given = context.invocation();
            BB_TRY(const auto monitors, electors(opened, election, given.list(QStringLiteral("monitors"))));
            BB_TRY(const auto counters, electors(opened, election, given.list(QStringLiteral("counters"))));
            return setElectionTellers(unit, election.id, monitors, counters);
        });
}

Result<Answer> electionRecycle(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const Election election, namedElection(context, *opened));
    const auto done =
        opened->perform(QStringLiteral("election.recycle"), tr("%1移到回收站").arg(election.title),
                        [&](store::UnitOfWork& unit) { return recycleElection(unit, election.id, opened->today()); });
    if (!done)
        return fail(done.error());
    Answer answer{QJsonObject{{QStringLiteral("id"), election.id.toString()}},
                  {tr("已移到回收站：%1。可以用 election restore 恢复。").arg(election.title)}};
    BB_TRY(const auto committee, organization::loadCommittee(opened->reader(), election.branch));
    BB_TRY(const auto wrong,
           organization::seatVoteProblems(opened->reader(), election.branch, committee, opened->today()));
    for (const auto& problem : wrong)
        answer.warnings.append(problem.text);
    return answer;
}

Result<Answer> electionRestore(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto recycled, listRecycledElections(opened->reader(), branch.id));
    BB_TRY(const Election election, electionNamed(recycled, context.invocation().words.value(0)));
    const auto done = opened->perform(QStringLiteral("election.restore"), tr("%1移出回收站").arg(election.title),
                                      [&](store::UnitOfWork& unit) { return restoreElection(unit, election.id); });
    if (!done)
        return fail(done.error());
    return electionAnswer(*opened, election.id);
}

} // namespace

QList<Command> electionCommands()
{
    const QString noun = QStringLiteral("election");
    const QStringList title{QStringLiteral("TITLE")};
    const auto options = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list.append(QString::fromUtf8(name));
        return list;
    };
    const QList<Command> commands{
        {noun,
         QStringLiteral("add"),
         {},
         options({"!title=T", "!seats=N", "!date=D", "kind=K", "gathering=ID|last|next", "place=T", "note=T"}),
         tr("筹备一次选举：名称、应选名额、日期"),
         electionAdd},
        {noun,
         QStringLiteral("list"),
         {},
         options({"recycled"}),
         tr("全部选举，新的在前；--recycled 是回收站里的"),
         electionList},
        {noun, QStringLiteral("show"), title, {}, tr("一次选举：进度、材料、候选人、每次投票的结果"), electionShow},
        {noun, QStringLiteral("change"), title,
         options({"title=T", "seats=N", "date=D", "kind=K", "gathering=ID|last|next", "place=T", "note=T"}),
         tr("修改一次选举"), electionChange},
        {noun, QStringLiteral("step"), title, options({"!step=S", "done=D", "planned=D", "note=T"}),
         tr("记录办到哪一步"), electionStep},
        {noun, QStringLiteral("paper"), title, options({"!paper=P", "done=D", "note=T"}), tr("登记一份材料"),
         electionPaper},
        {noun, QStringLiteral("electable"), title, {}, tr("那天谁有选举权、被选举权，为什么没有"), electionElectable},
        {noun, QStringLiteral("candidates"), title, options({"!names=N,N"}),
         tr("确定候选人；委员按姓氏笔画排，书记、副书记按给出的次序排"), electionCandidates},
        {noun, QStringLiteral("tellers"), title, options({"!monitors=N,N", "counters=N,N"}),
         tr("监票人和计票人，不能是候选人"), electionTellers},
        {noun, QStringLiteral("recycle"), title, {}, tr("移到回收站"), electionRecycle},
        {noun, QStringLiteral("restore"), title, {}, tr("从回收站恢复"), electionRestore}};
    return commands + electionVoteCommands() + electionPrintCommands() + electionTermCommands();
}

} // namespace branchbook::cli
