// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 收发文登记: what is refused, what is due, what report and handbook say of it.
#include "branchbook/book/attachment.h"
#include "branchbook/institutions/area.h"
#include "branchbook/institutions/document_register.h"
#include "branchbook/rules/catalogue.h"
#include "institutions/institution_support.h"

#include "support/catch_qt.h"

#include <QFile>

#include <algorithm>

using namespace institutions_test;

namespace {

const DateRange kDocumentQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};

struct Registered : Library {
    [[nodiscard]] RegisteredDocument received(const char16_t* title, QDate on, QDate due = {}) const
    {
        RegisteredDocument made;
        made.branch = branch;
        made.on = on;
        made.otherSide = QStringLiteral("县直机关工委");
        made.title = QString::fromUtf16(title);
        made.dueOn = due;
        return made;
    }
    Result<DocumentId> save(const RegisteredDocument& made)
    {
        DocumentId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, saveDocument(unit, made, kToday));
            return {};
        }));
        return id;
    }
    Result<> handle(DocumentId id, QDate on, const char16_t* outcome = u"已传达")
    {
        return run(
            [&](store::UnitOfWork& unit) { return handleDocument(unit, id, on, QString::fromUtf16(outcome), kToday); });
    }
    [[nodiscard]] QList<RegisteredDocument> registered() const { return listDocuments(reader(), branch).value(); }
    [[nodiscard]] rules::Facts facts() const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        rules::Facts made;
        REQUIRE(addDocumentFacts({reader(), branch, QDate(2026, 1, 1), kToday, catalogue}, made));
        return made;
    }
    template <class Add>
    [[nodiscard]] book::AreaSection section(Add addSection, DateRange period = kDocumentQuarter) const
    {
        const auto catalogue = rules::Catalogue::builtIn().value();
        book::AreaSection made;
        REQUIRE(addSection({reader(), branch, period, kToday, catalogue}, made));
        return made;
    }
};

QString documentSentence(const book::AreaSection& section)
{
    return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
}

QStringList recordsOf(const book::AreaSection& section, const QString& key)
{
    for (const book::FigurePeople& figure : section.people) {
        if (figure.key != key)
            continue;
        QStringList names;
        for (const book::FigurePerson& each : figure.counted)
            names.append(each.name);
        return names;
    }
    return {QStringLiteral("no such figure")};
}

} // namespace

TEST_CASE("a document with a level of state secrecy is refused, and nothing of it is in the book", "[document]")
{
    Registered r;
    auto secret = r.received(u"不该出现的标题", QDate(2026, 7, 8));
    for (const auto level : {DocumentSecrecy::Confidential, DocumentSecrecy::Secret, DocumentSecrecy::TopSecret}) {
        secret.secrecy = level;
        const auto refused = r.save(secret);
        REQUIRE(codeOf(refused) == QStringLiteral("document.classified"));
        CHECK(refused.error().kind == ErrorKind::Refused);
        CHECK(sentence(refused.error()).contains(documentSecrecyTitle(level)));
    }
    CHECK(r.registered().isEmpty());
    secret.secrecy = DocumentSecrecy::None;
    const auto id = r.save(secret).value();
    auto marked = loadDocument(r.reader(), id).value();
    marked.secrecy = DocumentSecrecy::Secret; // one that turns out to have a level
    marked.title = QStringLiteral("另一个");
    CHECK(codeOf(r.save(marked)) == QStringLiteral("document.classified"));
    CHECK(r.registered().first().title == QStringLiteral("不该出现的标题"));
}

TEST_CASE("days, both sides and the title of a document are asked for, and a number is entered once", "[document]")
{
    Registered r;
    auto made = r.received(u" ", {});
    CHECK(codeOf(r.save(made)) == QStringLiteral("document.day_missing"));
    made.on = kToday.addDays(1);
    CHECK(codeOf(r.save(made)) == QStringLiteral("document.day_future"));
    made.on = QDate(1026, 7, 8);
    CHECK(codeOf(r.save(made)) == QStringLiteral("day.early"));
    made.on = QDate(2026, 7, 8);
    CHECK(codeOf(r.save(made)) == QStringLiteral("document.title_missing"));
    made.title = QStringLiteral("通知");
    made.otherSide.clear();
    CHECK(codeOf(r.save(made)) == QStringLiteral("document.other_side_missing"));
    made.otherSide = QStringLiteral("县直机关工委");
    made.dueOn = QDate(2026, 7, 7);
    CHECK(codeOf(r.save(made)) == QStringLiteral("document.due_order"));
    made.dueOn = QDate(2026, 7, 8);
    made.number = QStringLiteral("青工委〔2026〕3号");
    const auto id = r.save(made).value();
    CHECK(codeOf(r.save(made)) == QStringLiteral("document.twice"));
    made.direction = DocumentDirection::Sent; // the branch's own number 3 is another one
    CHECK(r.save(made));
    auto again = loadDocument(r.reader(), id).value();
    again.note = QStringLiteral("原件在文件柜");
    CHECK(r.save(again)); // itself is no double
    REQUIRE(r.run([&](store::UnitOfWork& unit) { return recycleDocument(unit, id, kToday); }));
    CHECK(codeOf(r.save(loadDocument(r.reader(), id).value())) == QStringLiteral("document.recycled"));
    made.direction = DocumentDirection::Received;
    REQUIRE(r.save(made));
    CHECK(codeOf(r.run([&](store::UnitOfWork& unit) { return restoreDocument(unit, id); }))
          == QStringLiteral("document.twice"));
}

TEST_CASE("how a document was dealt with is kept, changed with it and taken back", "[document]")
{
    Registered r;
    const auto id = r.save(r.received(u"通知", QDate(2026, 7, 8), QDate(2026, 7, 31))).value();
    CHECK(codeOf(r.handle(id, QDate(2026, 7, 7))) == QStringLiteral("document.handled_order"));
    CHECK(codeOf(r.handle(id, QDate(2026, 7, 20), u" ")) == QStringLiteral("document.outcome_missing"));
    CHECK(codeOf(r.run([&](store::UnitOfWork& unit) { return takeBackHandling(unit, id); }))
          == QStringLiteral("document.not_handled"));
    REQUIRE(r.handle(id, QDate(2026, 7, 20)));
    auto changed = loadDocument(r.reader(), id).value();
    CHECK_FALSE(changed.isPending());
    changed.title = QStringLiteral("关于党费的通知");
    changed.outcome.clear(); // a dialog that knows nothing of it
    changed.handledOn = {};
    REQUIRE(r.save(changed));
    CHECK(loadDocument(r.reader(), id).value().outcome == QStringLiteral("已传达"));
    changed = loadDocument(r.reader(), id).value();
    changed.on = QDate(2026, 7, 21); // after it was dealt with
    CHECK(codeOf(r.save(changed)) == QStringLiteral("document.handled_order"));
    REQUIRE(r.run([&](store::UnitOfWork& unit) { return takeBackHandling(unit, id); }));
    CHECK(loadDocument(r.reader(), id).value().isOverdue(kToday));
    CHECK_FALSE(loadDocument(r.reader(), id).value().isOverdue(QDate(2026, 7, 31))); // its last day
    REQUIRE(r.book->undo());
    CHECK(loadDocument(r.reader(), id).value().handledOn == QDate(2026, 7, 20));
}

TEST_CASE("what asks for something by a day is due until it was dealt with", "[document]")
{
    Registered r;
    REQUIRE(r.save(r.received(u"阅知的文件", QDate(2026, 7, 1))));
    const auto open = r.save(r.received(u"报表通知", QDate(2026, 9, 1), QDate(2026, 9, 25))).value();
    auto facts = r.facts();
    REQUIRE(facts.terms.size() == 1);
    CHECK(facts.terms.front().what == QStringLiteral("document_due"));
    CHECK(facts.terms.front().until == QDate(2026, 9, 25));
    CHECK_FALSE(facts.terms.front().settled);
    REQUIRE(r.handle(open, QDate(2026, 9, 10)));
    facts = r.facts();
    REQUIRE(facts.terms.size() == 1);
    CHECK(facts.terms.front().settled);
    REQUIRE(r.run([&](store::UnitOfWork& unit) { return recycleDocument(unit, open, kToday); }));
    CHECK(r.facts().terms.empty());
}

TEST_CASE("the report counts documents of the quarter, with each behind its figure; the handbook lists them",
          "[document]")
{
    Registered r;
    CHECK(r.section(&addDocumentSection).parts.empty());
    const auto early = r.save(r.received(u"六月的通知", QDate(2026, 6, 20), QDate(2026, 7, 5))).value();
    REQUIRE(r.handle(early, QDate(2026, 7, 3)));
    REQUIRE(r.save(r.received(u"报表通知", QDate(2026, 8, 3), QDate(2026, 9, 1)))); // late
    REQUIRE(r.save(r.received(u"活动通知", QDate(2026, 9, 2), QDate(2026, 10, 9))));
    auto sent = r.received(u"第二季度报告", QDate(2026, 7, 10));
    sent.direction = DocumentDirection::Sent;
    sent.otherSide = QStringLiteral("局机关党委");
    REQUIRE(r.save(sent));
    const auto section = r.section(&addDocumentSection);
    CHECK(documentSentence(section) == QStringLiteral("收文2件，发文1件，办结1件；期末待办2件，其中逾期1件。"));
    CHECK(recordsOf(section, QStringLiteral("documents:received"))
          == QStringList{QStringLiteral("8月3日《报表通知》"), QStringLiteral("9月2日《活动通知》")});
    CHECK(recordsOf(section, QStringLiteral("documents:sent"))
          == QStringList{QStringLiteral("7月10日《第二季度报告》")});
    CHECK(recordsOf(section, QStringLiteral("documents:handled"))
          == QStringList{QStringLiteral("6月20日《六月的通知》")});
    CHECK(recordsOf(section, QStringLiteral("documents:overdue")) == QStringList{QStringLiteral("8月3日《报表通知》")});
    const auto figures = section.figures.value(u"documents").toObject();
    CHECK(figures.value(u"received").toInt() == 2);
    CHECK(figures.value(u"pending").toInt() == 2);

    // In June the one that was handled in July was still to be dealt with.
    const auto second = r.section(&addDocumentSection, {QDate(2026, 4, 1), QDate(2026, 6, 30)});
    CHECK(documentSentence(second) == QStringLiteral("收文1件，发文0件；期末待办1件。"));

    const auto catalogue = rules::Catalogue::builtIn().value();
    const auto parts =
        makeArea()->handbook({r.reader(), r.branch, {QDate(2026, 1, 1), QDate(2026, 12, 31)}, kToday, catalogue});
    REQUIRE(parts);
    const auto mine = std::find_if(parts->begin(), parts->end(), [](const book::HandbookPart& part) {
        return part.place == book::HandbookPlace::Papers;
    });
    REQUIRE(mine != parts->end());
    REQUIRE(mine->content.parts.size() == 3);
    const auto& table = std::get<book::SectionTable>(mine->content.parts[1]);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].last() == QStringLiteral("7月3日：已传达"));
    CHECK(table.rows[1].last() == QStringLiteral("逾期"));
    CHECK(table.rows[2].last() == QStringLiteral("待办"));
    CHECK(std::get<book::SectionTable>(mine->content.parts[2]).rows.size() == 1);
}

TEST_CASE("a word finds a document by number, title, other side and name", "[document]")
{
    RegisteredDocument document;
    document.number = QStringLiteral("青工委〔2026〕3号");
    document.title = QStringLiteral("关于做好Q3主题党日的通知");
    document.otherSide = QStringLiteral("县直机关工委");
    document.circulatedTo = QStringLiteral("沈若溪");
    for (const char16_t* word : {u"〔2026〕3", u"q3", u"机关工委", u"沈若溪"})
        CHECK(document.says(QString::fromUtf16(word)));
    CHECK_FALSE(document.says(QStringLiteral("发展党员")));
    CHECK_FALSE(document.says(QString()));
}

TEST_CASE("files are attached to a document", "[document]")
{
    Registered r;
    const auto id = r.save(r.received(u"通知", QDate(2026, 7, 8))).value();
    const QString path = r.folder.filePath(QStringLiteral("来文.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("1");
    file.close();
    NoProgress progress;
    const QString table = QString::fromLatin1(kDocumentTable);
    REQUIRE(r.run([&](store::UnitOfWork& unit) {
        return book::attachFile(unit, table, id.toString(), path, kToday, progress).map([](auto) {});
    }));
    const auto files = book::listAttachments(r.reader(), table, id.toString()).value();
    REQUIRE(files.size() == 1);
    CHECK(files.first().name == QStringLiteral("来文.txt"));
}

TEST_CASE("the register of a past day: what came later is not there, what was dealt with later is pending",
          "[document]")
{
    Registered r;
    const auto id = r.save(r.received(u"通知", QDate(2026, 7, 8), QDate(2026, 7, 20))).value();
    REQUIRE(r.handle(id, QDate(2026, 7, 25)));
    REQUIRE(r.save(r.received(u"另一份通知", QDate(2026, 8, 1))));
    const auto wrong = r.save(r.received(u"登记重了", QDate(2026, 7, 1))).value();
    REQUIRE(r.run([&](store::UnitOfWork& unit) { return recycleDocument(unit, wrong, kToday); }));
    const auto on = [&](QDate day) { return listDocumentsOn(r.reader(), r.branch, day).value(); };
    CHECK(on(QDate(2026, 7, 7)).isEmpty());
    REQUIRE(on(QDate(2026, 7, 8)).size() == 1);
    CHECK(on(QDate(2026, 7, 8)).first().isPending());
    CHECK_FALSE(on(QDate(2026, 7, 20)).first().isOverdue(QDate(2026, 7, 20)));
    CHECK(on(QDate(2026, 7, 21)).first().isOverdue(QDate(2026, 7, 21)));
    CHECK(on(QDate(2026, 7, 24)).first().isPending());
    CHECK(on(QDate(2026, 7, 24)).first().outcome.isEmpty());
    CHECK_FALSE(on(QDate(2026, 7, 25)).first().isPending());
    CHECK(on(QDate(2026, 7, 25)).first().outcome == QStringLiteral("已传达"));
    CHECK(on(QDate(2026, 7, 31)).size() == 1);
    REQUIRE(on(QDate(2026, 8, 1)).size() == 2);
    CHECK(on(QDate(2026, 8, 1)).first().title == QStringLiteral("另一份通知"));
}
