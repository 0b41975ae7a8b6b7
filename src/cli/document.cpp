// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// document list, show, add, change, handle, back, attach, detach, recycle, restore: documents received and sent. The list on paper
// (document print) is with those of the other institutions.
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/attachment.h"
#include "branchbook/institutions/document_register.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

#include <utility>

namespace branchbook::cli {

namespace {

using institutions::DocumentId;
using institutions::RegisteredDocument;
using store::UnitOfWork;

QJsonObject documentJson(const RegisteredDocument& document, QDate today)
{
    return {{QStringLiteral("id"), document.id.toString()},
            {QStringLiteral("direction"), institutions::documentDirectionName(document.direction)},
            {QStringLiteral("number"), textJson(document.number)},
            {QStringLiteral("date"), dayJson(document.on)},
            {QStringLiteral("unit"), document.otherSide},
            {QStringLiteral("title"), document.title},
            {QStringLiteral("circulated"), textJson(document.circulatedTo)},
            {QStringLiteral("due"), dayJson(document.dueOn)},
            {QStringLiteral("handled"), dayJson(document.handledOn)},
            {QStringLiteral("outcome"), textJson(document.outcome)},
            {QStringLiteral("note"), textJson(document.note)},
            {QStringLiteral("pending"), document.isPending()},
            {QStringLiteral("overdue"), document.isOverdue(today)}};
}

QString documentLine(const RegisteredDocument& document, QDate today)
{
    QStringList parts{institutions::documentDirectionTitle(document.direction), document.on.toString(Qt::ISODate),
                      document.number.isEmpty() ? QStringLiteral("—") : document.number, document.otherSide,
                      document.title};
    if (document.handledOn.isValid())
        parts << tr("%1 已办理").arg(document.handledOn.toString(Qt::ISODate));
    else if (document.isPending())
        parts << (document.isOverdue(today) ? tr("逾期，期限 %1") : tr("待办，期限 %1"))
                     .arg(document.dueOn.toString(Qt::ISODate));
    parts << document.id.toString();
    return parts.join(u'\t');
}

Result<Answer> documentAnswer(const TransferDesk& desk, DocumentId id)
{
    BB_TRY(const RegisteredDocument document, institutions::loadDocument(desk.reader(), id));
    BB_TRY(const auto files,
           book::listAttachments(desk.reader(), QString::fromLatin1(institutions::kDocumentTable), id.toString()));
    QJsonObject json = documentJson(document, desk.today());
    QJsonArray names;
    Answer answer{{}, {documentLine(document, desk.today())}};
    if (!document.circulatedTo.isEmpty())
        answer.lines << tr("传阅：%1").arg(document.circulatedTo);
    if (!document.outcome.isEmpty())
        answer.lines << tr("办理情况：%1").arg(document.outcome);
    if (!document.note.isEmpty())
        answer.lines << tr("备注：%1").arg(document.note);
    for (const book::Attachment& file : files) {
        names.append(file.name);
        answer.lines << tr("附件：%1").arg(file.name);
    }
    json.insert(QStringLiteral("files"), names);
    answer.json = json;
    return answer;
}

/// By title, number, id or the beginning of it. Errors: document.none_of, document.ambiguous.
Result<RegisteredDocument> documentNamed(const TransferDesk& desk, const QString& typed)
{
    const QString wanted = trimmedText(typed);
    BB_TRY(const auto all, institutions::listDocuments(desk.reader(), desk.branch.id));
    std::optional<RegisteredDocument> found;
    for (const RegisteredDocument& each : all) {
        if (!isNamed(wanted, each.title, each.id.toString()) && (wanted.isEmpty() || each.number != wanted))
            continue;
        if (found)
            return fail(ErrorKind::Invalid, QStringLiteral("document.ambiguous"), {wanted});
        found = each;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("document.none_of"), {wanted});
    return *found;
}

Result<> readDirection(institutions::DocumentDirection& into, const Invocation& given)
{
    const QString option = QStringLiteral("direction");
    if (!given.has(option))
        return {};
    const auto direction = institutions::documentDirectionByName(given.value(option));
    if (!direction)
        return fail(unknownChoice(option, given.value(option), {QStringLiteral("received"), QStringLiteral("sent")}));
    into = *direction;
    return {};
}

/// Those of the recycle bin have no past day.
Result<QList<RegisteredDocument>> documentsAsked(const TransferDesk& desk, const Invocation& given, QDate day)
{
    if (!given.has(QStringLiteral("recycled")))
        return day < desk.today() ? institutions::listDocumentsOn(desk.reader(), desk.branch.id, day)
                                  : institutions::listDocuments(desk.reader(), desk.branch.id);
    return institutions::listRecycledDocuments(desk.reader(), desk.branch.id);
}

QString noDocumentWords(const Invocation& given, bool isPast)
{
    if (given.has(QStringLiteral("recycled")))
        return tr("回收站里没有收发文的记录。");
    return isPast ? tr("到那天为止没有这样的收发文。") : tr("没有这样的收发文。用 document add 登记。");
}

Result<Answer> documentList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(auto all, documentsAsked(desk, given, day));
    if (given.has(QStringLiteral("direction"))) {
        auto direction = institutions::DocumentDirection::Received;
        BB_CHECK(readDirection(direction, given));
        all.removeIf([&](const RegisteredDocument& each) { return each.direction != direction; });
    }
    if (given.has(QStringLiteral("pending")))
        all.removeIf([](const RegisteredDocument& each) { return !each.isPending(); });
    if (const QString word = trimmedText(given.value(QStringLiteral("search"))); !word.isEmpty())
        all.removeIf([&](const RegisteredDocument& each) { return !each.says(word); });
    Answer answer;
    QJsonArray list;
    for (const RegisteredDocument& each : std::as_const(all)) {
        list.append(documentJson(each, day));
        answer.lines << documentLine(each, day);
    }
    if (list.isEmpty())
        answer.lines << noDocumentWords(given, day < desk.today());
    answer.json = list;
    return answer;
}

Result<Answer> documentShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const RegisteredDocument document, documentNamed(desk, context.invocation().words.value(0)));
    return documentAnswer(desk, document.id);
}

Result<> readDocument(RegisteredDocument& document, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readDirection(document.direction, given));
    if (const QString option = QStringLiteral("secrecy"); given.has(option)) {
        const auto secrecy = institutions::documentSecrecyByName(given.value(option));
        if (!secrecy)
            return fail(unknownChoice(option, given.value(option),
                                      {QStringLiteral("none"), QStringLiteral("confidential"), QStringLiteral("secret"),
                                       QStringLiteral("top_secret")}));
        document.secrecy = *secrecy;
    }
    readText(document.number, given, QStringLiteral("number"));
    readText(document.otherSide, given, QStringLiteral("unit"));
    readText(document.title, given, QStringLiteral("title"));
    readText(document.circulatedTo, given, QStringLiteral("circulated"));
    readText(document.note, given, QStringLiteral("note"));
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(document.on, context.date(QStringLiteral("date"), today));
    }
    return readDay(document.dueOn, context, QStringLiteral("due"), today);
}

Result<Answer> documentAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    RegisteredDocument document;
    document.branch = desk.branch.id;
    document.title = context.invocation().words.value(0);
    BB_CHECK(readDocument(document, context, desk.today()));
    DocumentId id;
    const QString label =
        tr("登记%1：%2").arg(institutions::documentDirectionTitle(document.direction), document.title);
    BB_CHECK(desk.perform("document.add", label, [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, institutions::saveDocument(unit, document, desk.today()));
        return {};
    }));
    return documentAnswer(desk, id);
}

Result<Answer> changedDocument(
    Context& context, const char* verb, const QString& label,
    const std::function<Result<>(const TransferDesk&, UnitOfWork&, const RegisteredDocument&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const RegisteredDocument document, documentNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(
        desk.perform(verb, label.arg(document.title), [&](UnitOfWork& unit) { return work(desk, unit, document); }));
    return documentAnswer(desk, document.id);
}

Result<Answer> documentChange(Context& context)
{
    return changedDocument(context, "document.change", tr("修改收发文：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, RegisteredDocument document) -> Result<> {
                               BB_CHECK(readDocument(document, context, desk.today()));
                               return institutions::saveDocument(unit, document, desk.today()).map([](auto) {});
                           });
}

Result<Answer> documentHandle(Context& context)
{
    return changedDocument(
        context, "document.handle", tr("登记文件办理：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const RegisteredDocument& document) -> Result<> {
            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
            return institutions::handleDocument(unit, document.id, on,
                                                context.invocation().value(QStringLiteral("outcome")), desk.today());
        });
}

Result<Answer> documentBack(Context& context)
{
    return changedDocument(context, "document.back", tr("撤销文件办理：%1"),
                           [](const TransferDesk&, UnitOfWork& unit, const RegisteredDocument& document) {
                               return institutions::takeBackHandling(unit, document.id);
                           });
}

Result<Answer> documentAttach(Context& context)
{
    return changedDocument(
        context, "document.attach", tr("添加收发文的附件：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const RegisteredDocument& document) -> Result<> {
            for (const QString& file : context.invocation().values(QStringLiteral("file"))) {
                BB_TRY([[maybe_unused]] const auto attached,
                       book::attachFile(unit, QString::fromLatin1(institutions::kDocumentTable), document.id.toString(),
                                        file, desk.today(), context.progress()));
            }
            return {};
        });
}

/// The file of that name; of two with one name neither.
Result<Answer> documentDetach(Context& context)
{
    return changedDocument(
        context, "document.detach", tr("移除收发文的附件：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const RegisteredDocument& document) -> Result<> {
            const QString name = context.invocation().value(QStringLiteral("name"));
            BB_TRY(const auto files,
                   book::listAttachments(desk.reader(), QString::fromLatin1(institutions::kDocumentTable),
                                         document.id.toString()));
            QStringList known;
            for (const book::Attachment& file : files)
                known.append(file.name);
            if (known.count(name) != 1)
                return fail(ErrorKind::NotFound, QStringLiteral("gathering.file_unknown"),
                            {name, known.isEmpty() ? tr("没有附件") : shownList(known)});
            return book::removeAttachment(unit, files.at(known.indexOf(name)), desk.today());
        });
}

Result<Answer> documentRecycle(Context& context)
{
    return changedDocument(context, "document.recycle", tr("放入回收站：收发文%1"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const RegisteredDocument& document) {
                               return institutions::recycleDocument(unit, document.id, desk.today());
                           });
}

Result<Answer> documentRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = DocumentId::fromString(context.invocation().words.value(0));
    BB_TRY(const RegisteredDocument document, institutions::loadDocument(desk.reader(), id));
    BB_CHECK(desk.perform("document.restore", tr("从回收站恢复：收发文%1").arg(document.title),
                          [&](UnitOfWork& unit) { return institutions::restoreDocument(unit, id); }));
    return documentAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedDocument(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> documentCommands()
{
    const QString noun = QStringLiteral("document");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said = optionTexts(
        {"number=NUMBER", "circulated=T", "due=D", "note=T", "secrecy=none|confidential|secret|top_secret"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"direction=received|sent", "pending", "search=T", "recycled", "as-of=D"}),
             tr("收文和发文；--pending 有期限还没有办理的，--as-of 按那天的情况"),
             checkedDocument<documentList>},
            {noun, QStringLiteral("show"), which, {}, tr("一份文件的登记和附件；写标题、文号或者编号"), documentShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("TITLE")},
             optionTexts({"!date=D", "!unit=NAME", "direction=received|sent"}) + said,
             tr("登记收文；--direction sent 是发文。有密级的不能登记"),
             checkedDocument<documentAdd>},
            {noun, QStringLiteral("change"), which,
             optionTexts({"title=T", "date=D", "unit=NAME", "direction=received|sent"}) + said, tr("修改登记"),
             checkedDocument<documentChange>},
            {noun, QStringLiteral("handle"), which, optionTexts({"!date=D", "!outcome=T"}),
             tr("登记哪天办的、怎样办的"), checkedDocument<documentHandle>},
            {noun, QStringLiteral("back"), which, {}, tr("办理登记错了的，撤销"), documentBack},
            {noun, QStringLiteral("attach"), which, optionTexts({"!file=FILE…"}), tr("添加附件"),
             checkedDocument<documentAttach>},
            {noun, QStringLiteral("detach"), which, optionTexts({"!name=FILE"}), tr("移除附件"),
             checkedDocument<documentDetach>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), documentRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), documentRestore}};
}

} // namespace branchbook::cli
