// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// norm list, show, add, change, sign, unsign, end, print, recycle, restore: lists of conduct and who signed them.
#include "branchbook/conduct/norm.h"

#include "branchbook/base/one_line.h"
#include "branchbook/report/conduct_document.h"
#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

QJsonObject normJson(const NormVersion& version)
{
    QJsonArray items;
    for (const NormItem& item : version.items)
        items.append(QJsonObject{{QStringLiteral("side"), normSideName(item.side)},
                                 {QStringLiteral("aspect"), normAspectName(item.aspect)},
                                 {QStringLiteral("text"), item.wording}});
    QJsonArray signatures;
    for (const NormSignature& each : version.signatures)
        signatures.append(QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("date"), dayJson(each.on)}});
    return {{QStringLiteral("id"), version.id.toString()},
            {QStringLiteral("title"), version.title},
            {QStringLiteral("version"), version.number},
            {QStringLiteral("scope"), normScopeName(version.scope)},
            {QStringLiteral("from"), dayJson(version.fromOn)},
            {QStringLiteral("until"), dayJson(version.untilOn)},
            {QStringLiteral("by"), textJson(version.madeBy)},
            {QStringLiteral("sign_by"), dayJson(version.signBy)},
            {QStringLiteral("items"), items},
            {QStringLiteral("signatures"), signatures}};
}

QString normLine(const NormVersion& version)
{
    QStringList parts{version.title, tr("第%1版").arg(version.number), normScopeTitle(version.scope),
                      tr("%1 起").arg(version.fromOn.toString(Qt::ISODate))};
    if (version.untilOn.isValid())
        parts << tr("到 %1").arg(version.untilOn.toString(Qt::ISODate));
    parts << tr("可为 %1 条 不可为 %2 条").arg(version.count(NormSide::Do)).arg(version.count(NormSide::Dont))
          << tr("%1 人签名").arg(version.signatures.size());
    if (version.recycled)
        parts << version.id.toString();
    return parts.join(u'\t');
}

Result<Answer> normAnswer(const TransferDesk& desk, NormId id)
{
    BB_TRY(const NormVersion version, loadNorm(desk.reader(), id));
    BB_TRY(const auto missing, unsignedOn(desk.reader(), version, desk.today()));
    Answer answer{normJson(version), {normLine(version)}};
    for (const NormItem& item : version.items)
        answer.lines << QStringList{normSideTitle(item.side), normAspectTitle(item.aspect), item.wording}.join(u'\t');
    for (const NormSignature& each : version.signatures)
        answer.lines << QStringList{each.on.toString(Qt::ISODate), each.name}.join(u'\t');
    QStringList names;
    for (const NormSigner& person : missing)
        names.append(person.name);
    if (!names.isEmpty())
        answer.lines << tr("没有签名：%1").arg(names.join(tr("、")));
    if (const QString note = normSignersNote(version.scope); !note.isEmpty())
        answer.lines << note;
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("missing"), textsJson(names));
    answer.json = json;
    return answer;
}

/// By title the newest version; by id. Error: norm.none_of.
Result<NormVersion> normNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listNorms(desk.reader(), desk.branch.id));
    for (const NormVersion& version : all) {
        if (version.title == oneLine(wanted) || version.id.toString() == wanted)
            return version;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("norm.none_of"), {wanted});
}

Result<Answer> normList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledNorms(desk.reader(), desk.branch.id)
               : past ? listNormsOn(desk.reader(), desk.branch.id, day)
                      : listNorms(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const NormVersion& version : all) {
        list.append(normJson(version));
        answer.lines << normLine(version);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有行为规范。")
                             : past ? tr("到那天为止还没有行为规范。")
                                    : tr("还没有行为规范。用 norm add 名称 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> normShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const NormVersion version, normNamed(desk, context.invocation().words.value(0)));
    return normAnswer(desk, version.id);
}

Result<> readNorm(NormVersion& version, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(choiceOption(given, "scope", &normScopeByName,
                          {QStringLiteral("leaders"), QStringLiteral("members"), QStringLiteral("all")},
                          version.scope));
    BB_CHECK(dayGiven(context, "from", today, version.fromOn));
    BB_CHECK(dayGiven(context, "sign-by", today, version.signBy));
    textGiven(given, "by", version.madeBy);
    if (!given.has(QStringLiteral("item")))
        return {};
    version.items.clear();
    const QStringList texts = given.values(QStringLiteral("item"));
    for (const QString& text : texts) {
        BB_TRY(const NormItem item, normItemFrom(text));
        version.items.append(item);
    }
    return {};
}

Result<Answer> normAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    NormVersion version;
    version.branch = desk.branch.id;
    version.title = context.invocation().words.value(0);
    if (const auto before = normNamed(desk, version.title)) { // the next version says what is not given again
        version.scope = before->scope;
        version.items = before->items;
    }
    BB_CHECK(readNorm(version, context, desk.today()));
    NormId id;
    BB_CHECK(desk.perform("norm.add", tr("登记行为规范：%1").arg(version.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, putUpNorm(unit, version, desk.today()));
        return {};
    }));
    return normAnswer(desk, id);
}

Result<Answer> changedNorm(Context& context, const char* verb, const QString& label,
                           const std::function<Result<>(const TransferDesk&, UnitOfWork&, const NormVersion&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const NormVersion version, normNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(version.title), [&](UnitOfWork& unit) { return work(desk, unit, version); }));
    return normAnswer(desk, version.id);
}

Result<Answer> normChange(Context& context)
{
    return changedNorm(context, "norm.change", tr("修改行为规范：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, NormVersion version) -> Result<> {
                           BB_CHECK(readNorm(version, context, desk.today()));
                           return changeNorm(unit, version, desk.today());
                       });
}

Result<QList<NormSigner>> normSigners(const Context& context, const TransferDesk& desk, const NormVersion& version)
{
    const Invocation& given = context.invocation();
    if (given.has(QStringLiteral("all")))
        return unsignedOn(desk.reader(), version, desk.today());
    QList<NormSigner> people;
    const QStringList names = given.list(QStringLiteral("person"));
    for (const QString& name : names) {
        BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, name, desk.today()));
        if (person.member)
            people.append({*person.member, person.name});
    }
    return people;
}

Result<Answer> normSign(Context& context)
{
    return changedNorm(context, "norm.sign", tr("登记签名：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const NormVersion& version) -> Result<> {
                           QDate on = desk.today();
                           BB_CHECK(dayGiven(context, "date", desk.today(), on));
                           BB_TRY(const auto people, normSigners(context, desk, version));
                           return signNorm(unit, version.id, people, on, desk.today());
                       });
}

Result<Answer> normUnsign(Context& context)
{
    return changedNorm(context, "norm.unsign", tr("撤销签名：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const NormVersion& version) -> Result<> {
                           BB_TRY(const auto people, normSigners(context, desk, version));
                           for (const NormSigner& person : people)
                               BB_CHECK(takeBackSignature(unit, version.id, person.member));
                           return {};
                       });
}

Result<Answer> normEnd(Context& context)
{
    return changedNorm(context, "norm.end", tr("结束行为规范：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, const NormVersion& version) -> Result<> {
                           QDate last;
                           BB_CHECK(dayGiven(context, "until", desk.today(), last));
                           return endNorm(unit, version.id, last, desk.today());
                       });
}

Result<Answer> normPrint(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const NormVersion version, normNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto people, signersOn(desk.reader(), version, desk.today()));
    return writePaper(path, version.title, report::normDocument({desk.branch.name, desk.today()}, version, people),
                      context.progress());
}

Result<Answer> normRecycle(Context& context)
{
    return changedNorm(context, "norm.recycle", tr("放入回收站：行为规范%1"),
                       [](const TransferDesk& desk, UnitOfWork& unit, const NormVersion& version) {
                           return recycleNorm(unit, version.id, desk.today());
                       });
}

Result<Answer> normRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = NormId::fromString(context.invocation().words.value(0));
    BB_TRY(const NormVersion version, loadNorm(desk.reader(), id));
    BB_CHECK(desk.perform("norm.restore", tr("从回收站恢复：行为规范%1").arg(version.title),
                          [&](UnitOfWork& unit) { return restoreNorm(unit, id); }));
    return normAnswer(desk, id);
}

} // namespace

QList<Command> normCommands()
{
    const QString noun = QStringLiteral("norm");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said = optionTexts({"scope=leaders|members|all", "item=T…", "by=NAME", "sign-by=D"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("行为规范（正负面清单）的各版、签名人数；--as-of 按那天的情况"),
         conductCommand<normList>},
        {noun, QStringLiteral("show"), which, {}, tr("一版的内容，谁在哪一天签了，谁没有签"), conductCommand<normShow>},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE")},
         optionTexts({"!from=D"}) + said,
         tr("登记一份；已有同名的是新的一版，没有写的照前一版；--item 写成 不可为/工作作风/内容"),
         conductCommand<normAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"from=D"}) + said, tr("修改没有人签过名的一版"),
         conductCommand<normChange>},
        {noun, QStringLiteral("sign"), which, optionTexts({"person=NAME", "all", "date=D"}),
         tr("登记谁在哪一天签了名；--all 是还没有签的都签了"), conductCommand<normSign>},
        {noun, QStringLiteral("unsign"), which, optionTexts({"!person=NAME"}), tr("签名登记错了的，撤销"),
         conductCommand<normUnsign>},
        {noun, QStringLiteral("end"), which, optionTexts({"!until=D"}), tr("不再执行"), conductCommand<normEnd>},
        {noun, QStringLiteral("print"), which, optionTexts({"!out=FILE.pdf|FILE.docx"}), tr("印清单和签名表"),
         conductCommand<normPrint>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), conductCommand<normRecycle>},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), conductCommand<normRestore>}};
}

} // namespace branchbook::cli
