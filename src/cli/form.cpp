// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// form …: templates of forms, checked, kept in the book and filled from its records.
#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/form/file_name.h"
#include "branchbook/form/form_check.h"
#include "branchbook/form/output_name.h"
#include "branchbook/form/workbook_map.h"
#include "branchbook/sheet/template_controls.h"
#include "cli/form_desk.h"
#include "cli/gathering_options.h"
#include "cli/person_option.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace branchbook::cli {

using form::FormKind;
using form::FormSubject;
using form::FormTemplate;

QJsonObject formJson(const FormTemplate& form)
{
    return {{QStringLiteral("title"), form.title},
            {QStringLiteral("kind"), form.kind == FormKind::Word ? QStringLiteral("word") : QStringLiteral("workbook")},
            {QStringLiteral("subject"), QString::fromLatin1(form::subjectInfo(form.subject).name)},
            {QStringLiteral("built_in"), form.isBuiltIn()},
            {QStringLiteral("file"), form.fileName},
            {QStringLiteral("name"),
             form.namePattern.isEmpty() ? QString::fromUtf16(form::kUsualNamePattern) : form.namePattern},
            {QStringLiteral("places"), form.map.places.size()}};
}

Result<Answer> filledAnswer(const Context& context, const TransferDesk& desk, const FormTemplate& form,
                            const form::FilledForm& filled)
{
    const Invocation& given = context.invocation();
    if (!given.has(QStringLiteral("out")) && !given.has(QStringLiteral("dir")))
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--out")});
    const QString wanted = given.has(QStringLiteral("out"))
        ? given.value(QStringLiteral("out"))
        : QDir(given.value(QStringLiteral("dir"))).filePath(filled.fileName);
    BB_TRY(const QString path, context.target(wanted, {form.ending()}, {desk.opened->path()}));
    BB_CHECK(replaceFile(path, filled.bytes));
    Answer answer;
    answer.lines << tr("已按“%1”填好，存到 %2。").arg(form.title, path);
    if (!filled.blanks.isEmpty())
        answer.lines << tr("手册里没有、空着的：%1").arg(shownList(filled.blanks));
    answer.warnings = filled.problems;
    answer.json = QJsonObject{{QStringLiteral("file"), path},
                              {QStringLiteral("title"), form.title},
                              {QStringLiteral("rows"), filled.rows},
                              {QStringLiteral("blanks"), QJsonArray::fromStringList(filled.blanks)},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(filled.problems)}};
    return answer;
}

Result<Quarter> formQuarter(const Invocation& given, QDate today)
{
    if (!given.has(QStringLiteral("period")))
        return Quarter::of(today);
    const QString text = given.value(QStringLiteral("period"));
    const auto quarter = Quarter::fromString(text);
    return quarter ? Result<Quarter>(*quarter) : fail(ErrorKind::Usage, QStringLiteral("template.period"), {text});
}

namespace {

using store::UnitOfWork;

constexpr char kForSubject[] =
    "for=branch|member|gathering|talk|admission|dues|evaluation|election|transfer|work|problem|handover";

Result<FormSubject> formSubjectOf(const Invocation& given)
{
    const QString text = given.value(QStringLiteral("for"));
    if (text.isEmpty())
        return FormSubject::Branch;
    const auto subject = form::subjectByName(text);
    if (subject)
        return *subject;
    QStringList names;
    for (const form::SubjectInfo& info : form::formSubjects())
        names.append(QString::fromLatin1(info.name));
    return fail(ErrorKind::Usage, QStringLiteral("template.subject_unknown"), {text, shownList(names)});
}

QString formLine(const FormTemplate& form)
{
    return QStringLiteral("%1\t%2\t%3")
        .arg(form.title, QString::fromUtf16(form::subjectInfo(form.subject).title),
             form.isBuiltIn() ? tr("自带") : form.fileName);
}

Result<Answer> formList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, form::listFormTemplates(desk.reader()));
    Answer answer;
    QJsonArray list;
    for (const FormTemplate& form : all) {
        list.append(formJson(form));
        answer.lines << formLine(form);
    }
    answer.json = list;
    return answer;
}

/// The place holders of a subject.
Result<Answer> formWords(Context& context)
{
    BB_TRY(const FormSubject subject, formSubjectOf(context.invocation()));
    const form::FormVocabulary& vocabulary = form::formVocabulary(subject);
    Answer answer;
    QJsonArray lists;
    for (const QString& word : vocabulary.single)
        answer.lines << QStringLiteral("{{%1}}").arg(word);
    for (const form::FormWordList& list : vocabulary.lists) {
        lists.append(QJsonObject{{QStringLiteral("list"), list.name},
                                 {QStringLiteral("words"), QJsonArray::fromStringList(list.words)}});
        for (const QString& word : list.words)
            answer.lines << QStringLiteral("{{%1.%2}}").arg(list.name, word);
    }
    answer.json = QJsonObject{{QStringLiteral("words"), QJsonArray::fromStringList(vocabulary.single)},
                              {QStringLiteral("lists"), lists}};
    return answer;
}

Answer faultsAnswer(const QList<Error>& faults, const QString& name)
{
    Answer answer;
    QJsonArray problems;
    for (const Error& fault : faults) {
        problems.append(QJsonObject{{QStringLiteral("code"), fault.code},
                                    {QStringLiteral("where"), fault.where},
                                    {QStringLiteral("mark"), fault.args.value(1)},
                                    {QStringLiteral("text"), sentence(fault)}});
        answer.lines << sentence(fault);
    }
    if (faults.isEmpty())
        answer.lines << tr("模板“%1”没有问题。").arg(name);
    else
        answer.exitCode = 3;
    answer.json = QJsonObject{{QStringLiteral("ok"), faults.isEmpty()}, {QStringLiteral("problems"), problems}};
    return answer;
}

Result<Answer> formCheck(Context& context)
{
    const QString path = context.invocation().words.value(0);
    BB_TRY(const FormSubject subject, formSubjectOf(context.invocation()));
    BB_TRY(const QByteArray bytes, form::readFormFile(path));
    const QString name = QFileInfo(path).fileName();
    BB_TRY(const auto faults, form::checkFormTemplate(bytes, name, subject));
    BB_CHECK(sheet::checkNoControls(bytes, name)); // it could not be added
    Answer answer = faultsAnswer(faults, name);
    BB_TRY(const bool filled, form::hasPlaceHolders(bytes, name));
    if (!filled) {
        answer.warnings << tr("模板“%1”里没有占位符，填出来和原文件一样。要填的地方写上 {{姓名}} "
                              "这样的占位符，能写哪些看 form words。")
                               .arg(name);
    }
    return answer;
}

Result<Answer> formAdd(Context& context)
{
    const Invocation& given = context.invocation();
    form::NewFormTemplate added{given.words.value(0), given.value(QStringLiteral("title")), FormSubject::Branch,
                                given.value(QStringLiteral("name"))};
    BB_TRY(added.subject, formSubjectOf(given));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    form::FormTemplateId id;
    const QString shown = added.title.isEmpty() ? QFileInfo(added.path).completeBaseName() : added.title;
    BB_CHECK(desk.perform("form.add", tr("添加模板：%1").arg(shown), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, form::addFormTemplate(unit, added, desk.today(), context.progress()));
        return {};
    }));
    BB_TRY(const FormTemplate form, form::formTemplateNamed(desk.reader(), id.toString()));
    return Answer{formJson(form), {tr("已添加模板“%1”。").arg(form.title)}};
}

/// A template of the book, not a built-in one.
Result<FormTemplate> ownForm(const TransferDesk& desk, const QString& title)
{
    BB_TRY(const FormTemplate form, form::formTemplateNamed(desk.reader(), title));
    if (form.isBuiltIn())
        return fail(ErrorKind::Refused, QStringLiteral("template.built_in"), {form.title});
    return form;
}

Result<Answer> formReplace(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FormTemplate form, ownForm(desk, context.invocation().words.value(0)));
    const auto before = form::formTemplateBytes(desk.reader(), form); // it may be damaged: a reason to replace it
    BB_CHECK(desk.perform("form.replace", tr("更换模板文件：%1").arg(form.title), [&](UnitOfWork& unit) {
        return form::replaceFormFile(unit, form, context.invocation().value(QStringLiteral("file")), desk.today(),
                                     context.progress());
    }));
    BB_TRY(const FormTemplate now, form::formTemplateNamed(desk.reader(), form.id.toString()));
    Answer answer{formJson(now), {tr("“%1”现在用 %2。").arg(now.title, now.fileName)}};
    if (now.kind == form::FormKind::Workbook && before) {
        BB_TRY(const QByteArray bytes, form::formTemplateBytes(desk.reader(), now));
        const QStringList moved = form::movedPlaces(*before, bytes, now.fileName, now.map);
        for (const QString& each : moved)
            answer.warnings << tr("原来的对应关系同新文件对不上：%1").arg(each);
    }
    return answer;
}

Result<Answer> formName(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FormTemplate form, ownForm(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform("form.name", tr("文件名样式：%1").arg(form.title), [&](UnitOfWork& unit) {
        return form::setNamePattern(unit, form, context.invocation().value(QStringLiteral("pattern")));
    }));
    BB_TRY(const FormTemplate now, form::formTemplateNamed(desk.reader(), form.id.toString()));
    return Answer{formJson(now), {tr("“%1”的文件名样式：%2").arg(now.title, now.namePattern)}};
}

/// form output [--kind K [--pattern T]]: what exported files are called.
Result<Answer> formOutput(Context& context)
{
    const Invocation& given = context.invocation();
    const QString wanted = given.value(QStringLiteral("kind"));
    const auto kind = form::outputKindByName(wanted);
    if (!wanted.isEmpty() && !kind)
        return fail(ErrorKind::NotFound, QStringLiteral("template.output_kind"), {wanted});
    const bool isChange = given.has(QStringLiteral("pattern"));
    if (isChange && !kind)
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--kind")});
    BB_TRY(const TransferDesk desk,
           openTransfers(context, isChange ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    if (isChange) {
        const QString title = QString::fromUtf16(form::outputKindInfo(*kind).title);
        BB_CHECK(desk.perform("setting.output_name", tr("文件名样式：%1").arg(title), [&](UnitOfWork& unit) {
            return form::setOutputPattern(unit, *kind, given.value(QStringLiteral("pattern")));
        }));
    }
    QJsonArray list;
    Answer answer;
    for (const form::OutputKindInfo& info : form::outputKinds()) {
        if (kind && info.kind != *kind)
            continue;
        BB_TRY(const QString pattern, form::loadOutputPattern(desk.reader(), info.kind));
        list.append(QJsonObject{{QStringLiteral("kind"), QLatin1StringView(info.name)},
                                {QStringLiteral("title"), QString::fromUtf16(info.title)},
                                {QStringLiteral("pattern"), pattern}});
        answer.lines << tr("%1（%2）：%3").arg(QLatin1StringView(info.name), QString::fromUtf16(info.title), pattern);
    }
    answer.json = list;
    return answer;
}

Result<Answer> formRemove(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FormTemplate form, ownForm(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform("form.remove", tr("移除模板：%1").arg(form.title),
                          [&](UnitOfWork& unit) { return form::removeFormTemplate(unit, form, desk.today()); }));
    return Answer{formJson(form), {tr("已移除模板“%1”，可以撤销。").arg(form.title)}};
}

Result<Answer> formSave(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FormTemplate form, form::formTemplateNamed(desk.reader(), context.invocation().words.value(0)));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")), {form.ending()}, {desk.opened->path()}));
    BB_TRY(const QByteArray bytes, form::formTemplateBytes(desk.reader(), form));
    BB_CHECK(replaceFile(path, bytes));
    return Answer{QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("title"), form.title}},
                  {tr("模板“%1”已存到 %2。").arg(form.title, path)}};
}

/// --record: a person by name, a gathering by topic or `last`, of the others the id or the words of a choice (of dues a month or a
/// year), the words behind its day, or `last` for the first of them.
Result<QString> recordIdOf(const Context& context, const TransferDesk& desk, const FormTemplate& form)
{
    const QString wanted = context.invocation().value(QStringLiteral("record"));
    if (wanted.isEmpty() || form.subject == FormSubject::Branch)
        return QString();
    if (form.subject == FormSubject::Gathering) {
        BB_TRY(const auto id, recordNamed(wanted, context, *desk.opened));
        return id.toString();
    }
    if (form.subject == FormSubject::Member) {
        BB_TRY(const NamedPerson person,
               personNamed(context.invocation(), desk.reader(), desk.branch.id, wanted, desk.today()));
        if (person.member)
            return person.member->toString();
    }
    BB_TRY(const auto choices, form::listFormChoices(desk.reader(), desk.branch.id, form.subject, desk.today()));
    for (const form::FormChoice& choice : choices) {
        if (choice.id == wanted || choice.title == wanted || choice.title.section(u' ', 1) == wanted
            || wanted == u"last")
            return choice.id;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("template.record_missing"),
                {wanted, QString::fromUtf16(form::subjectInfo(form.subject).title)});
}

Result<Answer> formFill(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FormTemplate form, form::formTemplateNamed(desk.reader(), context.invocation().words.value(0)));
    form::FormRequest request{desk.branch, form.subject, {}, {}, desk.today()};
    BB_TRY(request.recordId, recordIdOf(context, desk, form));
    BB_TRY(request.quarter, formQuarter(context.invocation(), desk.today()));
    if (context.invocation().has(QStringLiteral("masked")))
        request.numbers = form::FormNumbers::Masked;
    BB_TRY(const auto filled, form::fillForm(desk.reader(), form, request, context.areas()));
    return filledAnswer(context, desk, form, filled);
}

} // namespace

QList<Command> formCommands()
{
    const QString noun = QStringLiteral("form");
    const QStringList title{QStringLiteral("TITLE")};
    const QStringList file{QStringLiteral("FILE")};
    return QList<Command>{
               {noun, QStringLiteral("list"), {}, {}, tr("有哪些表单模板和上报表"), formList},
               {noun, QStringLiteral("words"), {}, optionTexts({kForSubject}), tr("模板里可以写的占位符"), formWords},
               {noun, QStringLiteral("check"), file, optionTexts({kForSubject}),
                tr("检查一个 .docx 模板，说出哪一段、哪一格的哪个占位符写错了"), formCheck},
               {noun, QStringLiteral("add"), file, optionTexts({"title=T", kForSubject, "name=T"}),
                tr("把 .docx 模板或上级的 .xlsx 上报表存进手册"), formAdd},
               {noun, QStringLiteral("replace"), title, optionTexts({"!file=FILE"}), tr("换一个文件，对应关系不变"),
                formReplace},
               {noun, QStringLiteral("name"), title, optionTexts({"!pattern=T"}),
                tr("填好的文件怎样命名，如 {支部}{标题}{季度}"), formName},
               {noun,
                QStringLiteral("output"),
                {},
                optionTexts({"kind=K", "pattern=T"}),
                tr("窗口导出的文件怎样命名；K 是 list、report、handbook、overview、record、paper 或 package"),
                formOutput},
               {noun, QStringLiteral("save"), title, optionTexts({"!out=FILE"}),
                tr("把模板另存到外面，自带的也可以，改好再添加"), formSave},
               {noun, QStringLiteral("remove"), title, {}, tr("移除一个模板，可以撤销"), formRemove},
               {noun, QStringLiteral("fill"), title,
                optionTexts({"record=NAME|ID|last", "period=2026Q3", "out=FILE", "dir=PATH", "masked"}),
                tr("用手册里的记录填一份；--dir 按文件名样式命名，--masked 号码只印首尾几位"), formFill}}
    + workbookCommands();
}

} // namespace branchbook::cli
