// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/branch_options.h"
#include "cli/secret_prompt.h"

#include "branchbook/agenda/first_steps.h"
#include "branchbook/base/file_place.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/passphrase.h"
#include "branchbook/book/surroundings.h"
#include "branchbook/gathering/gathering_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

/// --term-from and what belongs to it. Errors: value.date, cli.number, cli.option_missing: the others without it (Usage).
Result<std::optional<agenda::FirstTerm>> firstTerm(const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    if (!given.has(QStringLiteral("term-from"))) {
        for (const char* other : {"term-to", "term-number", "posts"}) {
            if (given.has(QString::fromLatin1(other)))
                return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--term-from")});
        }
        return std::optional<agenda::FirstTerm>();
    }
    agenda::FirstTerm term;
    BB_TRY(term.electedOn, context.date(QStringLiteral("term-from"), today));
    if (given.has(QStringLiteral("term-to"))) {
        BB_TRY(term.endsOn, context.date(QStringLiteral("term-to"), today));
    }
    if (const QString option = QStringLiteral("term-number"); given.has(option)) {
        bool ok = false;
        term.number = given.value(option).toInt(&ok);
        if (!ok || term.number < 1)
            return fail(ErrorKind::Usage, QStringLiteral("cli.number"),
                        {QStringLiteral("--") + option, given.value(option)});
    }
    term.posts = given.list(QStringLiteral("posts"));
    return std::optional(term);
}

Result<agenda::FirstSteps> firstSteps(const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    agenda::FirstSteps steps;
    steps.groups = given.list(QStringLiteral("groups"));
    BB_TRY(steps.term, firstTerm(context, today));
    if (given.has(QStringLiteral("agenda-from"))) {
        BB_TRY(steps.from, context.date(QStringLiteral("agenda-from"), today));
    }
    return steps;
}

/// What was given, under the names of the options.
void tellSteps(const agenda::FirstSteps& steps, QJsonObject& json)
{
    if (!steps.groups.isEmpty())
        json.insert(QStringLiteral("groups"), QJsonArray::fromStringList(steps.groups));
    if (steps.term) {
        json.insert(QStringLiteral("term_from"), steps.term->electedOn.toString(Qt::ISODate));
        json.insert(QStringLiteral("term_number"), steps.term->number);
        if (steps.term->endsOn.isValid())
            json.insert(QStringLiteral("term_to"), steps.term->endsOn.toString(Qt::ISODate));
        if (!steps.term->posts.isEmpty())
            json.insert(QStringLiteral("posts"), QJsonArray::fromStringList(steps.term->posts));
    }
    if (steps.from.isValid())
        json.insert(QStringLiteral("agenda_from"), steps.from.toString(Qt::ISODate));
}

Result<Answer> bookNew(Context& context)
{
    const Invocation& given = context.invocation();
    book::BookSetup setup;
    setup.branchName = given.value(QStringLiteral("branch"));
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(setup.kind, branchKind(given.value(QStringLiteral("kind"))));
    }
    if (given.has(QStringLiteral("sector"))) {
        BB_TRY(setup.sector, branchSector(given.value(QStringLiteral("sector"))));
    }
    setup.unit = given.value(QStringLiteral("unit"));
    setup.higherOrganization = given.value(QStringLiteral("higher"));
    setup.reportTo = given.value(QStringLiteral("report-to"));
    BB_TRY(const auto on, context.on());
    const QDate today = on.value_or(systemClock()->today());
    if (given.has(QStringLiteral("founded"))) {
        BB_TRY(setup.founded, foundingDate(context, today));
    }
    BB_TRY(const auto steps, firstSteps(context, today));
    const QString path = QFileInfo(given.words[0]).absoluteFilePath();
    NewSeal seal;
    BB_CHECK(agenda::makeBegunBook(path, setup, steps, on,
                                   [&](const QString& aside) { return sealWhereAsked(context, aside, seal); }));
    QJsonObject json{{QStringLiteral("book"), path}, {QStringLiteral("branch"), setup.branchName.trimmed()}};
    tellSteps(steps, json);
    Answer answer{json, {tr("已新建手册：%1").arg(path)}};
    tellSeal(seal, answer);
    if (QFileInfo(path).suffix().toLower() != u"bbk") // made as asked: a script goes on with the name it gave
        answer.warnings << tr("文件名没有以 .bbk 结尾，双击打不开，窗口里选择文件时也不列出；可以改名。");
    if (const auto doubt = book::placeDoubt(path))
        answer.warnings << sentence(*doubt);
    return answer;
}

Result<Answer> bookInfo(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    const store::Session& session = opened->reader();
    BB_TRY(const auto branches, book::listBranches(session));
    BB_TRY(const book::RosterCount people, book::countRoster(session, std::nullopt, opened->today()));
    BB_TRY(const auto gatherings, gathering::listGatherings(session, {}));
    BB_TRY(const bool second, store::hasSecondSecret(session));
    QJsonArray names;
    QStringList lines{tr("手册：%1").arg(opened->path())};
    for (const book::Branch& branch : branches) {
        names.append(branch.name);
        lines << tr("支部：%1").arg(branch.name);
    }
    lines << (people.candidates > 0 ? tr("党员：%1，发展中：%2").arg(people.members).arg(people.candidates)
                                    : tr("党员：%1").arg(people.members));
    if (people.kindUnknown > 0)
        lines << tr("人员类别没有填写：%1").arg(people.kindUnknown);
    if (people.left > 0)
        lines << tr("已离开：%1").arg(people.left);
    lines << tr("活动记录：%1").arg(gatherings.size());
    lines << (second                        ? tr("口令：已设，第二口令也已设")
                  : opened->hasPassphrase() ? tr("口令：已设，没有第二口令")
                                            : tr("口令：没有，拿到文件的人都能打开"));
    if (!opened->inspectionPeriod().isEmpty())
        lines << tr("检查副本，只读：%1").arg(opened->inspectionPeriod());
    if (opened->sampleDay())
        lines << tr("示例日期：%1").arg(opened->sampleDay()->toString(Qt::ISODate));
    QStringList warnings;
    if (const auto doubt = book::placeDoubt(opened->path()))
        warnings << sentence(*doubt);
    return Answer{QJsonObject{{QStringLiteral("format"), QStringLiteral("bbk")},
                              {QStringLiteral("place"), placeName(filePlace(opened->path()).kind)},
                              {QStringLiteral("inspection"), opened->inspectionPeriod()},
                              {QStringLiteral("passphrase"), opened->hasPassphrase()},
                              {QStringLiteral("second_passphrase"), second},
                              {QStringLiteral("schema"), session.schemaVersion()},
                              {QStringLiteral("branches"), names},
                              {QStringLiteral("counts"),
                               QJsonObject{{QStringLiteral("members"), people.members},
                                           {QStringLiteral("candidates"), people.candidates},
                                           {QStringLiteral("kind_unknown"), people.kindUnknown},
                                           {QStringLiteral("left"), people.left},
                                           {QStringLiteral("gatherings"), gatherings.size()}}}},
                  lines, 0, warnings};
}

QString problemText(const store::Problem& problem)
{
    if (problem.code == u"digest" || problem.code == u"digest_missing" || problem.code == u"row_missing")
        return tr("“%1”里有一条记录被改动过或不见了（%2）").arg(problem.where, problem.text);
    if (problem.code == u"seal")
        return tr("“%1”里有加密的内容被改动或调换过（%2）").arg(problem.where, problem.text);
    if (problem.code == u"chain")
        return tr("操作日志第 %1 步被改动过").arg(problem.text);
    if (problem.code == u"journal")
        return tr("操作日志的结尾被去掉过：“%1”里有一条记录和日志里它最后一次的改动对不上（%2）")
            .arg(problem.where, problem.text);
    if (problem.code == u"attachment")
        return tr("有附件的内容损坏（%1）").arg(problem.text.left(12));
    if (problem.code == u"kind")
        return tr("“%1”里有内容的类型被改动过（%2）").arg(problem.where, problem.text);
    if (problem.code == u"schema")
        return tr("手册的结构与程序不符（%1）").arg(problem.where);
    return tr("文件内部损坏：%1").arg(problem.text);
}

Result<Answer> bookCheck(Context& context)
{
    constexpr int kProblemsExit = 6;
    BB_TRY(const QString path, context.bookPath());
    auto opened = store::Session::open(path, store::Access::Read); // a Book would refuse a damaged one
    if (!opened && opened.error().code == u"store.locked") {
        BB_TRY(auto key, Context::unlock(path));
        opened = store::Session::open(path, store::Access::Read, std::move(key));
    }
    BB_TRY(const auto session, std::move(opened));
    BB_TRY(const auto problems, store::checkEverything(*session, context.progress()));
    Answer answer;
    QJsonArray list;
    for (const store::Problem& problem : problems) {
        list.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                {QStringLiteral("where"), problem.where},
                                {QStringLiteral("text"), problemText(problem)}});
        answer.lines << problemText(problem);
    }
    answer.json = QJsonObject{{QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("problems"), list}};
    answer.lines << (problems.isEmpty()
                         ? tr("手册完好，没有发现问题。")
                         : QCoreApplication::translate("branchbook::cli", "发现 %n 个问题。请从备份恢复。", nullptr,
                                                       static_cast<int>(problems.size())));
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
         {QStringLiteral("!branch=NAME"), QStringLiteral("kind=K"), QStringLiteral("sector=S"),
          QStringLiteral("founded=D"), QStringLiteral("unit=NAME"), QStringLiteral("higher=NAME"),
          QStringLiteral("report-to=NAME"), QStringLiteral("groups=NAME,NAME"), QStringLiteral("term-from=D"),
          QStringLiteral("term-to=D"), QStringLiteral("term-number=N"), QStringLiteral("posts=POST,POST"),
          QStringLiteral("agenda-from=D")},
         tr("新建手册；已有的文件不会覆盖；--sector 是村、社区、机关等；--term-from 是本届支部委员会的选举日期；"
            "--agenda-from 是从哪天起提醒"),
         bookNew},
        {noun, QStringLiteral("info"), {}, {}, tr("手册里有什么"), bookInfo},
        {noun, QStringLiteral("check"), {}, {}, tr("检查手册是否完好"), bookCheck},
    };
}

} // namespace branchbook::cli
