// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clue list, show, add, change, source, recycle, restore: the register of clues.
#include "cli/clue_desk.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"
#include "cli/secret_prompt.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Clue;
using integrity::ClueSource;
using store::UnitOfWork;

Result<Answer> clueList(Context& context)
{
    BB_TRY(const bool sheet, wantsSheet(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(auto all,
           bin        ? integrity::listRecycledClues(desk.reader(), desk.branch.id)
               : past ? integrity::listCluesOn(desk.reader(), desk.branch.id, day)
                      : integrity::listClues(desk.reader(), desk.branch.id));
    if (given.has(QStringLiteral("open")))
        all.removeIf([](const Clue& each) { return !each.isOpen(); });
    if (sheet)
        return writeSheet(context, desk.reader(), desk.branch, clueSheet(all, given.has(QStringLiteral("secret"))),
                          day);
    Answer answer;
    QJsonArray list;
    for (const Clue& each : std::as_const(all)) {
        list.append(clueJson(each, given));
        answer.lines << clueLine(each, given);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有线索。")
                             : past ? tr("到那天为止，还没有收到线索。")
                                    : tr("没有登记的线索。用 clue add 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> clueShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Clue clue, clueNamed(desk, context.invocation().words.value(0)));
    return clueAnswer(desk, clue.id, context.invocation());
}

template <class Value>
Result<> readClueWord(Value& into, const Invocation& given, const QString& option,
                      std::optional<Value> (*find)(QStringView), const QList<Value>& known, QString (*nameOf)(Value))
{
    if (!given.has(option))
        return {};
    const auto found = find(given.value(option));
    if (!found) {
        QStringList names;
        for (const Value value : known)
            names.append(nameOf(value));
        return fail(unknownChoice(option, given.value(option), names));
    }
    into = *found;
    return {};
}

Result<> readClue(Clue& clue, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(clue.receivedOn, context.date(QStringLiteral("date"), desk.today()));
    }
    BB_CHECK(readClueWord(clue.channel, given, QStringLiteral("channel"), integrity::channelKindByName,
                          integrity::channelKinds(), integrity::channelKindName));
    BB_CHECK(readClueWord(clue.level, given, QStringLiteral("level"), integrity::subjectLevelByName,
                          integrity::subjectLevels(), integrity::subjectLevelName));
    if (given.has(QStringLiteral("by")))
        clue.registeredBy = given.value(QStringLiteral("by"));
    if (given.has(QStringLiteral("matter")))
        clue.matter = given.value(QStringLiteral("matter"));
    if (given.has(QStringLiteral("about")))
        clue.about = given.value(QStringLiteral("about"));
    return {};
}

/// Where who reported is now kept in plain text: that is said, and no reason to lose a clue.
Result<Answer> savedClue(const TransferDesk& desk, integrity::ClueId id, const Invocation& given, bool withSource)
{
    BB_TRY(Answer answer, clueAnswer(desk, id, given));
    BB_TRY(const auto cover, integrity::sourceCover(desk.reader()));
    if (withSource && cover == integrity::SourceCover::Plain)
        answer.warnings << tr("这本手册没有口令，举报人会以明文存在文件里；可以先设口令（book passphrase set）。");
    return answer;
}

/// Nothing where none of its options was given.
std::optional<ClueSource> readSource(const Invocation& given)
{
    const bool any = given.has(QStringLiteral("reporter")) || given.has(QStringLiteral("contact"))
        || given.has(QStringLiteral("original"));
    if (!any)
        return std::nullopt;
    return ClueSource{given.value(QStringLiteral("reporter")), given.value(QStringLiteral("contact")),
                      given.value(QStringLiteral("original"))};
}

Result<Answer> clueAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Clue clue;
    clue.branch = desk.branch.id;
    BB_CHECK(readClue(clue, context, desk));
    const auto source = readSource(context.invocation());
    integrity::ClueId id;
    BB_CHECK(desk.perform("clue.add", tr("登记问题线索"), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, integrity::registerClue(unit, clue, source.value_or(ClueSource{}), desk.today()));
        return {};
    }));
    return savedClue(desk, id, context.invocation(), source.has_value());
}

Result<Answer> clueChange(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(Clue clue, clueNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(readClue(clue, context, desk));
    const auto source = readSource(context.invocation());
    BB_CHECK(desk.perform("clue.change", tr("修改线索%1的登记").arg(clue.numberText()),
                          [&](UnitOfWork& unit) { return integrity::changeClue(unit, clue, source, desk.today()); }));
    return savedClue(desk, clue.id, context.invocation(), source.has_value());
}

/// The only way to who reported it; each time stands in the book.
Result<Answer> clueSource(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Clue clue, clueNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const bool second, store::hasSecondSecret(desk.reader()));
    store::SecondKeyPtr key;
    if (second) {
        BB_TRY(const auto secret, secretFrom(kSecondVariable, tr("第二口令："), Typed::Once));
        BB_TRY(key, store::unlockSecond(desk.reader(), secret));
    }
    ClueSource source;
    BB_CHECK(
        desk.perform("clue.source", tr("查看线索%1的举报人").arg(clue.numberText()), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(source,
                   integrity::viewClueSource(unit, clue.id, context.invocation().value(QStringLiteral("reason")),
                                             desk.today(), key));
            return {};
        }));
    const auto shown = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    Answer answer{QJsonObject{{QStringLiteral("number"), clue.numberText()},
                              {QStringLiteral("reporter"), shown(source.reporter)},
                              {QStringLiteral("contact"), shown(source.contact)},
                              {QStringLiteral("original"), shown(source.original)}},
                  {}};
    answer.lines << tr("举报人：%1").arg(source.reporter.isEmpty() ? tr("匿名") : source.reporter);
    if (!source.contact.isEmpty())
        answer.lines << tr("联系方式：%1").arg(source.contact);
    if (!source.original.isEmpty())
        answer.lines << tr("原件：%1").arg(source.original);
    return answer;
}

Result<Answer> clueRecycle(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Clue clue, clueNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform("clue.recycle", tr("放入回收站：线索%1").arg(clue.numberText()), [&](UnitOfWork& unit) {
        return integrity::recycleClue(unit, clue.id, context.invocation().value(QStringLiteral("reason")),
                                      desk.today());
    }));
    return clueAnswer(desk, clue.id, context.invocation());
}

Result<Answer> clueRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::ClueId::fromString(context.invocation().words.value(0));
    BB_TRY(const Clue clue, integrity::loadClue(desk.reader(), id));
    BB_CHECK(desk.perform("clue.restore", tr("从回收站恢复：线索%1").arg(clue.numberText()),
                          [&](UnitOfWork& unit) { return integrity::restoreClue(unit, id); }));
    return clueAnswer(desk, id, context.invocation());
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedClueCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> clueCommands()
{
    const QString noun = QStringLiteral("clue");
    const QStringList which{QStringLiteral("NUMBER|ID")};
    const QStringList said = optionTexts({"channel=letter|visit|phone|online|box|superior|inspection|other",
                                          "level=member|officer|superior|outside|unknown", "about=N", "reporter=N",
                                          "contact=T", "original=T", "secret"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"open", "recycled", "secret", "as-of=D", "out=FILE.xlsx|.csv", "masked"}),
             tr("问题线索；不加 --secret 的不写内容，举报人从不写出；--as-of 按那天的情况"),
             clueList},
            {noun, QStringLiteral("show"), which, optionTexts({"secret"}), tr("一条线索的经过"), clueShow},
            {noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!date=D", "!matter=T", "!by=NAME"}) + said,
             tr("登记线索；支部只登记和移交，不自行核查"),
             checkedClueCommand<clueAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"date=D", "matter=T", "by=NAME"}) + said,
             tr("修改登记；不写举报人的，原来的不动"), checkedClueCommand<clueChange>},
            {noun, QStringLiteral("source"), which, optionTexts({"!reason=T"}),
             tr("查看举报人和原件；每次查看都会留下记录"), checkedClueCommand<clueSource>},
            {noun, QStringLiteral("recycle"), which, optionTexts({"reason=T"}),
             tr("把误登记的放入回收站；没有了结的要写原因"), clueRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), clueRestore}};
}

} // namespace branchbook::cli
