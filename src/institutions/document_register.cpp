// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/document_register.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/base/word_list.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr DayField kDocumentDay{"date", QT_TRANSLATE_NOOP("Fields", "收发日期")};
constexpr DayField kDocumentDue{"due", QT_TRANSLATE_NOOP("Fields", "办理期限")};

constexpr WordList<DocumentDirection, 2> kDirections{
    "Institutions",
    {{{"received", QT_TRANSLATE_NOOP("Institutions", "收文")}, {"sent", QT_TRANSLATE_NOOP("Institutions", "发文")}}}};

constexpr WordList<DocumentSecrecy, 4> kSecrecies{"Institutions",
                                                  {{{"none", QT_TRANSLATE_NOOP("Institutions", "没有密级")},
                                                    {"confidential", QT_TRANSLATE_NOOP("Institutions", "秘密")},
                                                    {"secret", QT_TRANSLATE_NOOP("Institutions", "机密")},
                                                    {"top_secret", QT_TRANSLATE_NOOP("Institutions", "绝密")}}}};

RegisteredDocument documentIn(const store::Query& query)
{
    RegisteredDocument made;
    made.id = DocumentId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.direction = documentDirectionByName(query.text(3)).value_or(made.direction);
    made.number = query.text(4);
    made.on = store::dayAt(query, 5);
    made.otherSide = query.text(6);
    made.title = query.text(7);
    made.circulatedTo = query.text(8);
    made.dueOn = store::dayAt(query, 9);
    made.handledOn = store::dayAt(query, 10);
    made.outcome = query.text(11);
    made.note = query.text(12);
    made.enteredOn = store::dayAt(query, 13);
    made.recycled = !query.isNull(14);
    return made;
}

Result<QList<RegisteredDocument>> documentsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<RegisteredDocument> list;
    store::Query query = session.query("document.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(documentIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

store::ColumnValues documentColumns(const RegisteredDocument& document)
{
    return {{"branch_id", document.branch.toString()},
            {"direction", documentDirectionName(document.direction)},
            {"document_number", store::textOrNull(oneLine(document.number))},
            {"passed_on", store::dayOrNull(document.on)},
            {"other_side", oneLine(document.otherSide)},
            {"title", oneLine(document.title)},
            {"circulated_to", store::textOrNull(oneLine(document.circulatedTo))},
            {"due_on", store::dayOrNull(document.dueOn)},
            {"handled_on", store::dayOrNull(document.handledOn)},
            {"outcome", store::textOrNull(trimmedText(document.outcome))},
            {"note", store::textOrNull(trimmedText(document.note))}};
}

Result<> checkDocumentDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("document.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("document.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    return {};
}

Error documentOrder(const char* code, QDate day, QDate came, const char* field)
{
    return {ErrorKind::Invalid,
            QString::fromLatin1(code),
            {PartialDate::of(day).toChinese(), PartialDate::of(came).toChinese()},
            QString::fromLatin1(field)};
}

Result<> checkDocument(const RegisteredDocument& document, QDate today)
{
    if (document.secrecy != DocumentSecrecy::None)
        return fail(ErrorKind::Refused, QStringLiteral("document.classified"), {documentSecrecyTitle(document.secrecy)},
                    QStringLiteral("secrecy"));
    BB_CHECK(checkDocumentDay(document.on, today));
    BB_CHECK(checkDayBounds(document.on, kDocumentDay, today));
    BB_CHECK(checkDayBounds(document.dueOn, kDocumentDue, today));
    if (oneLine(document.otherSide).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("document.other_side_missing"), {}, QStringLiteral("unit"));
    if (oneLine(document.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("document.title_missing"), {}, QStringLiteral("title"));
    if (document.dueOn.isValid() && document.dueOn < document.on)
        return fail(documentOrder("document.due_order", document.dueOn, document.on, "due"));
    if (document.handledOn.isValid() && document.handledOn < document.on)
        return fail(documentOrder("document.handled_order", document.handledOn, document.on, "date"));
    return {};
}

/// One with a number is entered once; without one, two may look alike.
Result<> checkAlone(const store::Session& session, const RegisteredDocument& document)
{
    const QString number = oneLine(document.number);
    if (number.isEmpty())
        return {};
    BB_TRY(const auto all, listDocuments(session, document.branch));
    const bool twice = std::any_of(all.begin(), all.end(), [&](const RegisteredDocument& each) {
        return each.id != document.id && each.direction == document.direction && each.number == number
            && each.otherSide == oneLine(document.otherSide);
    });
    if (twice)
        return fail(ErrorKind::Refused, QStringLiteral("document.twice"), {number, oneLine(document.otherSide)},
                    QStringLiteral("number"));
    return {};
}

/// Error: document.recycled.
Result<RegisteredDocument> livingDocument(const store::Session& session, DocumentId id)
{
    BB_TRY(RegisteredDocument document, loadDocument(session, id));
    if (document.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("document.recycled"), {document.title});
    return document;
}

Result<> writeDocument(store::UnitOfWork& unit, const RegisteredDocument& document)
{
    return unit.update(kDocumentTable, document.id.toString(), document.rev, documentColumns(document));
}

} // namespace

QString documentDirectionName(DocumentDirection direction)
{
    return kDirections.nameOf(direction);
}

QString documentDirectionTitle(DocumentDirection direction)
{
    return kDirections.titleOf(direction);
}

QString documentDirectionWord(DocumentDirection direction)
{
    return kDirections.chineseOf(direction);
}

std::optional<DocumentDirection> documentDirectionByName(QStringView name)
{
    return kDirections.find(name);
}

QList<DocumentDirection> documentDirections()
{
    return kDirections.values();
}

QString documentSecrecyName(DocumentSecrecy secrecy)
{
    return kSecrecies.nameOf(secrecy);
}

QString documentSecrecyTitle(DocumentSecrecy secrecy)
{
    return kSecrecies.titleOf(secrecy);
}

std::optional<DocumentSecrecy> documentSecrecyByName(QStringView name)
{
    return kSecrecies.find(name);
}

QList<DocumentSecrecy> documentSecrecies()
{
    return kSecrecies.values();
}

bool RegisteredDocument::says(const QString& word) const
{
    if (word.isEmpty())
        return false;
    const QStringList texts{number, title, otherSide, circulatedTo};
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
}

Result<QList<RegisteredDocument>> listDocuments(const store::Session& session, book::BranchId branch)
{
    return documentsOf(session, branch, 0);
}

Result<QList<RegisteredDocument>> listRecycledDocuments(const store::Session& session, book::BranchId branch)
{
    return documentsOf(session, branch, 1);
}

RegisteredDocument standingOn(RegisteredDocument document, QDate day)
{
    if (document.handledOn > day) {
        document.handledOn = {};
        document.outcome.clear();
    }
    return document;
}

Result<QList<RegisteredDocument>> listDocumentsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listDocuments(session, branch));
    return listStandingOn(all, day, &RegisteredDocument::on);
}

Result<RegisteredDocument> loadDocument(const store::Session& session, DocumentId id)
{
    store::Query query = session.query("document.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("document.missing"));
    return documentIn(query);
}

Result<DocumentId> saveDocument(store::UnitOfWork& unit, const RegisteredDocument& given, QDate today)
{
    RegisteredDocument made = given;
    if (made.rev != 0) {
        BB_TRY(const RegisteredDocument now, livingDocument(unit.session(), made.id));
        made.branch = now.branch;
        made.handledOn = now.handledOn;
        made.outcome = now.outcome;
        BB_CHECK(checkDocument(made, today));
        BB_CHECK(checkAlone(unit.session(), made));
        BB_CHECK(writeDocument(unit, made));
        return made.id;
    }
    made.handledOn = {};
    made.outcome.clear();
    BB_CHECK(checkDocument(made, today));
    BB_CHECK(checkAlone(unit.session(), made));
    made.id = made.id.isNull() ? DocumentId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = documentColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert(kDocumentTable, columns));
    return made.id;
}

Result<> handleDocument(store::UnitOfWork& unit, DocumentId id, QDate on, const QString& outcome, QDate today)
{
    BB_TRY(RegisteredDocument document, livingDocument(unit.session(), id));
    BB_CHECK(checkDocumentDay(on, today));
    if (on < document.on)
        return fail(documentOrder("document.handled_order", on, document.on, "date"));
    if (trimmedText(outcome).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("document.outcome_missing"), {}, QStringLiteral("outcome"));
    document.handledOn = on;
    document.outcome = outcome;
    return writeDocument(unit, document);
}

Result<> takeBackHandling(store::UnitOfWork& unit, DocumentId id)
{
    BB_TRY(RegisteredDocument document, livingDocument(unit.session(), id));
    if (!document.handledOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("document.not_handled"), {document.title});
    document.handledOn = {};
    document.outcome.clear();
    return writeDocument(unit, document);
}

Result<> recycleDocument(store::UnitOfWork& unit, DocumentId id, QDate today)
{
    return unit.change(kDocumentTable, id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreDocument(store::UnitOfWork& unit, DocumentId id)
{
    BB_TRY(const RegisteredDocument document, loadDocument(unit.session(), id));
    BB_CHECK(checkAlone(unit.session(), document));
    return unit.change(kDocumentTable, id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
