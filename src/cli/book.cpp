// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

Result<Answer> bookNew(Context& context)
{
    const Invocation& given = context.invocation();
    book::BookSetup setup;
    setup.branchName = given.value(QStringLiteral("name")).isEmpty() ? given.value(QStringLiteral("branch"))
                                                                     : given.value(QStringLiteral("name"));
    setup.kind = given.value(QStringLiteral("kind"));
    setup.unit = given.value(QStringLiteral("unit"));
    setup.higherOrganization = given.value(QStringLiteral("higher"));
    BB_TRY(const auto on, context.on());
    if (given.has(QStringLiteral("founded"))) {
        BB_TRY(setup.founded, context.date(QStringLiteral("founded"), on.value_or(systemClock()->today())));
    }
    BB_TRY(const auto made, book::Book::create(given.words[0], setup, on));
    return Answer{
        QJsonObject{{QStringLiteral("book"), made->path()}, {QStringLiteral("branch"), setup.branchName.trimmed()}},
        {tr("已新建手册：%1").arg(made->path())}};
}

Result<Answer> bookInfo(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const store::Session& session = opened->reader();
    BB_TRY(const auto branches, book::listBranches(session));
    BB_TRY(const qint64 members, book::countMembers(session, std::nullopt));
    BB_TRY(const auto gatherings, gathering::listGatherings(session, {}));
    QJsonArray names;
    QStringList lines{tr("手册：%1").arg(opened->path())};
    for (const book::Branch& branch : branches) {
        names.append(branch.name);
        lines << tr("支部：%1").arg(branch.name);
    }
    lines << tr("人员：%1").arg(members) << tr("活动记录：%1").arg(gatherings.size());
    if (opened->sampleDay())
        lines << tr("示例日期：%1").arg(opened->sampleDay()->toString(Qt::ISODate));
    return Answer{QJsonObject{{QStringLiteral("format"), QStringLiteral("bbk")},
                              {QStringLiteral("schema"), session.schemaVersion()},
                              {QStringLiteral("branches"), names},
                              {QStringLiteral("counts"),
                               QJsonObject{{QStringLiteral("members"), members},
                                           {QStringLiteral("gatherings"), gatherings.size()}}}},
                  lines};
}

QString problemText(const store::Problem& problem)
{
    if (problem.code == u"digest" || problem.code == u"digest_missing" || problem.code == u"row_missing")
        return tr("“%1”里有一条记录被改动过或不见了（%2）").arg(problem.where, problem.text);
    if (problem.code == u"chain")
        return tr("操作日志第 %1 步被改动过").arg(problem.text);
    if (problem.code == u"attachment")
        return tr("有附件的内容损坏（%1）").arg(problem.text.left(12));
    if (problem.code == u"schema")
        return tr("手册的结构与程序不符（%1）").arg(problem.where);
    return tr("文件内部损坏：%1").arg(problem.text);
}

Result<Answer> bookCheck(Context& context)
{
    constexpr int kProblemsExit = 6;
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto problems, store::checkEverything(opened->reader(), context.progress()));
    Answer answer;
    QJsonArray list;
    for (const store::Problem& problem : problems) {
        list.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                {QStringLiteral("where"), problem.where},
                                {QStringLiteral("text"), problemText(problem)}});
        answer.lines << problemText(problem);
    }
    answer.json = QJsonObject{{QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("problems"), list}};
    answer.lines << (problems.isEmpty() ? tr("手册完好，没有发现问题。")
                                        : tr("发现 %1 个问题。请从备份恢复。").arg(problems.size()));
    answer.exitCode = problems.isEmpty() ? 0 : kProblemsExit;
    return answer;
}

} // namespace

QList<Command> bookCommands()
{
    const QString noun = QStringLiteral("book");
    return {
        {noun,
         QStringLiteral("new"),
         {QStringLiteral("FILE")},
         {QStringLiteral("name=NAME"), QStringLiteral("kind=K"), QStringLiteral("founded=D"),
          QStringLiteral("unit=NAME"), QStringLiteral("higher=NAME")},
         tr("新建手册（--branch 支部名称）；已有的文件不会覆盖"),
         bookNew},
        {noun, QStringLiteral("info"), {}, {}, tr("手册里有什么"), bookInfo},
        {noun, QStringLiteral("check"), {}, {}, tr("检查手册是否完好"), bookCheck},
    };
}

} // namespace branchbook::cli
