// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// evaluation ballots, form, summary: papers to print. What is secret goes on paper only with --secret.
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/report/evaluation_document.h"
#include "branchbook/rules/number_field.h"
#include "cli/evaluation_desk.h"
#include "cli/paper.h"

namespace branchbook::cli {

namespace {

using namespace organization;

report::EvaluationSheet sheetOf(const Context& context, const EvaluationDesk& desk, const Evaluation& round)
{
    const bool isAsked = context.invocation().has(QStringLiteral("secret"));
    return {round, desk.branch.name, isAsked ? report::EvaluationSecret::Printed : report::EvaluationSecret::LeftOut};
}

Result<Answer> evaluationBallotPapers(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    const auto ballot = evaluationBallotByName(given.words.value(1));
    if (!ballot)
        return fail(ErrorKind::Invalid, QStringLiteral("evaluation.ballot_unknown"),
                    {given.words.value(1), shownList({QStringLiteral("members"), QStringLiteral("masses")})});
    int papers = static_cast<int>(round.people.size());
    if (given.has(QStringLiteral("papers"))) {
        BB_TRY(papers, rules::readCount(given.value(QStringLiteral("papers")), rules::field::kIssued));
    }
    BB_TRY(const Ballot paper, evaluationPaper(round, *ballot, desk.branch.name, papers));
    return printBallots(context, paper);
}

Result<Answer> evaluationForm(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    BB_TRY(const EvaluatedPerson person, personIn(round, given.words.value(1)));
    BB_TRY(const auto rows, book::listMemberRowsOn(desk.reader(), desk.branch.id, round.peopleOn));
    QString post;
    for (const book::MemberRow& row : rows) {
        if (row.id == person.member)
            post = row.post;
    }
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    return writePaper(path, tr("民主评议党员登记表"),
                      report::evaluationFormDocument(sheetOf(context, desk, round), person, post), context.progress());
}

Result<Answer> evaluationSummary(Context& context)
{
    BB_TRY(const EvaluationDesk desk, openEvaluations(context, book::OpenMode::ReadOnly));
    BB_TRY(const Evaluation round, desk.roundNamed(context));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    return writePaper(path, tr("民主评议党员汇总表"), report::evaluationSummaryDocument(sheetOf(context, desk, round)),
                      context.progress());
}

} // namespace

QList<Command> evaluationPrintCommands()
{
    const QString noun = QStringLiteral("evaluation");
    const QStringList year{QStringLiteral("YEAR")};
    return {{noun, QStringLiteral("ballots"), year + QStringList{QStringLiteral("members|masses")},
             optionTexts({"!out=FILE.pdf", "papers=N", "sheet=a5|a4|a4-2|a4-4"}),
             tr("测评票，每张都一样；没有写张数的，按名单人数"), evaluationBallotPapers},
            {noun, QStringLiteral("form"), year + QStringList{QStringLiteral("NAME")},
             optionTexts({"!out=FILE.pdf|.docx", "secret"}),
             tr("一个人的民主评议党员登记表；--secret 连同测评票和意见"), evaluationForm},
            {noun, QStringLiteral("summary"), year, optionTexts({"!out=FILE.pdf|.docx", "secret"}),
             tr("全体党员的汇总表；--secret 连同测评票和意见"), evaluationSummary}};
}

} // namespace branchbook::cli
