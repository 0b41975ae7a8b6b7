// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// institution files, file-add, file-save, file-remove, print, templates, draft: what goes with a version, its paper, outlines.
#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/institutions/institution_template.h"
#include "branchbook/institutions/version_files.h"
#include "branchbook/report/institution_document.h"
#include "cli/institution_desk.h"
#include "cli/output_target.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using institutions::Institution;
using store::UnitOfWork;

/// --number, else the last one. Errors: institution.version_missing, institution.no_version.
Result<int> paperVersion(const Institution& institution, const Invocation& given)
{
    BB_TRY(const auto number, versionNumberOption(given, "number"));
    const auto* version = number ? institution.versionNumbered(*number) : institution.latest();
    if (version != nullptr)
        return version->number;
    return fail(ErrorKind::NotFound,
                number ? QStringLiteral("institution.version_missing") : QStringLiteral("institution.no_version"),
                {institution.title, QString::number(number.value_or(0))});
}

Result<Answer> filesAnswer(const TransferDesk& desk, const Institution& institution, int number)
{
    BB_TRY(const auto files, institutions::listVersionFiles(desk.reader(), institution.id, number));
    Answer answer;
    QJsonArray list;
    for (const book::Attachment& file : files) {
        list.append(QJsonObject{{QStringLiteral("name"), file.name},
                                {QStringLiteral("size"), file.size},
                                {QStringLiteral("added"), dayJson(file.addedOn)},
                                {QStringLiteral("sha256"), file.sha256}});
        answer.lines
            << QStringLiteral("%1\t%2\t%3").arg(file.name).arg(file.size).arg(file.addedOn.toString(Qt::ISODate));
    }
    if (list.isEmpty())
        answer.lines << tr("“%1”第%2版没有附件。").arg(institution.title).arg(number);
    answer.json = list;
    return answer;
}

Result<Answer> institutionFiles(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Institution institution, institutionNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const int number, paperVersion(institution, context.invocation()));
    return filesAnswer(desk, institution, number);
}

Result<Answer> institutionFileAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Institution institution, institutionNamed(desk, given.words.value(0)));
    BB_TRY(const int number, paperVersion(institution, given));
    BB_CHECK(desk.perform("attachment.add", tr("添加制度附件：%1").arg(institution.title),
                          [&](UnitOfWork& unit) -> Result<> {
                              const QStringList paths = given.values(QStringLiteral("file"));
                              for (const QString& path : paths) {
                                  BB_TRY([[maybe_unused]] const auto added,
                                         institutions::attachToVersion(unit, institution.id, number, path, desk.today(),
                                                                       context.progress()));
                              }
                              return {};
                          }));
    return filesAnswer(desk, institution, number);
}

Result<Answer> institutionFileRemove(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Institution institution, institutionNamed(desk, given.words.value(0)));
    BB_TRY(const int number, paperVersion(institution, given));
    BB_CHECK(desk.perform("attachment.remove", tr("移除制度附件：%1").arg(institution.title), [&](UnitOfWork& unit) {
        return institutions::detachFromVersion(unit, institution.id, number, given.value(QStringLiteral("name")),
                                               desk.today());
    }));
    return filesAnswer(desk, institution, number);
}

Result<Answer> institutionFileSave(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path, freshTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Institution institution, institutionNamed(desk, given.words.value(0)));
    BB_TRY(const int number, paperVersion(institution, given));
    BB_TRY(const auto files, institutions::listVersionFiles(desk.reader(), institution.id, number));
    const QString name = given.value(QStringLiteral("name"));
    for (const book::Attachment& file : files) {
        if (file.name != name)
            continue;
        BB_TRY(const QByteArray bytes, book::readAttachment(desk.reader(), file.sha256));
        BB_CHECK(replaceFile(path, bytes));
        return Answer{QJsonObject{{QStringLiteral("name"), file.name},
                                  {QStringLiteral("file"), path},
                                  {QStringLiteral("size"), file.size}},
                      {tr("“%1”已存到 %2。").arg(file.name, path)}};
    }
    return fail(ErrorKind::NotFound, QStringLiteral("institution.file_missing"), {name, QString::number(number)});
}

Result<Answer> institutionPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Institution named, institutionNamed(desk, given.words.value(0)));
    BB_TRY(const Institution institution, institutions::loadInstitution(desk.reader(), named.id));
    BB_TRY(const int number, paperVersion(institution, given));
    BB_TRY(const auto files, institutions::listVersionFiles(desk.reader(), institution.id, number));
    report::InstitutionPaper paper{desk.branch.name, {}, institution, number, {}};
    for (const book::Attachment& file : files)
        paper.attachments.append(file.name);
    return writePaper(path, institution.title, report::institutionDocument(paper), context.progress());
}

Result<Answer> institutionTemplateList(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    Answer answer;
    QJsonArray list;
    const auto& all = institutions::institutionTemplates();
    for (const auto& each : all) {
        QJsonArray fields;
        for (const auto& field : each.fields)
            fields.append(institutions::fieldName(field));
        BB_TRY(const QString text, institutions::templateText(each, desk.catalogue, desk.on));
        const QStringList sources = institutions::templateSources(each, desk.catalogue, desk.on);
        list.append(QJsonObject{{QStringLiteral("name"), each.name},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("fields"), fields},
                                {QStringLiteral("sources"), textsJson(sources)},
                                {QStringLiteral("text"), text}});
        answer.lines << QStringLiteral("%1\t%2\t%3").arg(each.name, each.title, shownList(sources));
    }
    answer.json = list;
    return answer;
}

Result<Answer> institutionDraft(Context& context)
{
    const Invocation& given = context.invocation();
    const auto* outline = institutions::institutionTemplateNamed(given.words.value(0));
    if (outline == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.template_missing"), {given.words.value(0)});
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const QString title = given.value(QStringLiteral("title"));
    institutions::Step first;
    BB_TRY(first.on, context.date(QStringLiteral("date"), desk.today()));
    first.by = given.value(QStringLiteral("by"));
    const QString wanted = title.isEmpty() ? outline->title : title;
    if (const auto there = institutionNamed(desk, wanted);
        there && there->stateOn(desk.today()) == institutions::State::Wanted)
        return fail(ErrorKind::Refused, QStringLiteral("institution.draft_wanted"), {there->title, outline->title});
    institutions::InstitutionId id;
    const QString label = tr("按样稿起草制度：%1").arg(title.isEmpty() ? outline->title : title);
    BB_CHECK(desk.perform("institution.draft", label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id,
               institutions::draftInstitution(unit, desk.branch.id, *outline, title, first, *desk.catalogue,
                                              desk.today()));
        return {};
    }));
    return institutionAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedInstitutionPaper(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> institutionPaperCommands()
{
    const QString noun = QStringLiteral("institution");
    const QStringList which{QStringLiteral("TITLE|ID")};
    return QList<Command>{{noun, QStringLiteral("files"), which, optionTexts({"number=N"}), tr("一版制度的附件"),
                           institutionFiles},
                          {noun, QStringLiteral("file-add"), which, optionTexts({"!file=FILE…", "number=N"}),
                           tr("把附件存进手册，不写 --number 的是最后一版"), institutionFileAdd},
                          {noun, QStringLiteral("file-save"), which,
                           optionTexts({"!name=FILE", "!out=FILE", "number=N"}), tr("把附件另存到外面"),
                           institutionFileSave},
                          {noun, QStringLiteral("file-remove"), which, optionTexts({"!name=FILE", "number=N"}),
                           tr("移除一个附件"), institutionFileRemove},
                          {noun, QStringLiteral("print"), which, optionTexts({"!out=FILE.pdf|.docx", "number=N"}),
                           tr("按公文格式印一版制度"), institutionPrint},
                          {noun,
                           QStringLiteral("templates"),
                           {},
                           {},
                           tr("可以照着起草的样稿，数字取自规则库"),
                           institutionTemplateList},
                          {noun,
                           QStringLiteral("draft"),
                           {QStringLiteral("TITLE")},
                           optionTexts({"!date=D", "title=TITLE", "by=T"}),
                           tr("按样稿起草一项新制度"),
                           checkedInstitutionPaper<institutionDraft>}}
    + institutionListCommands();
}

} // namespace branchbook::cli
