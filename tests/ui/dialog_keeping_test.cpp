// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a dialog does not go with Esc, nor with a lock into the dialog of another record.
#include "support/catch_qt.h"
#include "ui/kit/banner.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"
#include "ui/picture.h"
#include "ui/security/passphrase_field.h"
#include "ui/ui_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <memory>
#include <string_view>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

struct Form {
    QWidget window;
    Dialog* dialog = nullptr;
    LineField* name = nullptr;
    ComboField* kind = nullptr;
    QPushButton* primary = nullptr;

    Form()
    {
        themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
        window.resize(1024, 700);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        dialog = new Dialog(&window, QStringLiteral("新建党小组"));
        name = new LineField(QStringLiteral("名称"));
        name->setText(QStringLiteral("第四党小组"));
        kind = new ComboField(QStringLiteral("组长"));
        kind->addChoice(QStringLiteral("请选择"), {});
        kind->addChoice(QStringLiteral("沈若溪"), QStringLiteral("1"));
        dialog->body()->addWidget(name);
        dialog->body()->addWidget(kind);
        dialog->addSafeButton(QStringLiteral("先不改"));
        primary = dialog->addButton(QStringLiteral("建立党小组"), ButtonKind::Primary);
        dialog->setFirstFocus(name->edit());
        dialog->open();
    }
    [[nodiscard]] Dialog* question() const { return window.findChild<Dialog*>(QStringLiteral("keepTyped")); }
    void answer(const QString& verb) const
    {
        REQUIRE(question());
        for (auto* each : question()->findChildren<QPushButton*>()) {
            if (each->text() == verb)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        FAIL("no button " << verb.toStdString());
    }
};

/// A window over which dialogs are half written, and nothing that waits from before.
struct Waiting {
    QWidget window;

    Waiting()
    {
        (void)themeOfTests();
        forgetHalfWritten();
        setHalfWrittenOwner(QStringLiteral("book/branch"));
        window.resize(1024, 700);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    ~Waiting()
    {
        forgetHalfWritten();
        setHalfWrittenOwner({});
    }
    Q_DISABLE_COPY_MOVE(Waiting)
    /// Not open yet.
    Dialog* make(const QString& record, const QList<QWidget*>& inputs)
    {
        auto* dialog = new Dialog(&window, QStringLiteral("重新办理这件事？"));
        dialog->setObjectName(QStringLiteral("reopen"));
        if (!record.isEmpty())
            dialog->about(record);
        for (QWidget* each : inputs)
            dialog->body()->addWidget(each);
        (void)dialog->addSafeButton(QStringLiteral("先不办"));
        (void)dialog->addButton(QStringLiteral("重新办理"), ButtonKind::Primary);
        return dialog;
    }
    /// With one line in it.
    LineField* open(const QString& record)
    {
        auto* reason = new LineField(QStringLiteral("原因"));
        make(record, {reason})->open();
        return reason;
    }
    void close()
    {
        const auto dialogs = window.findChildren<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
        qDeleteAll(dialogs);
    }
    /// As the book is locked: the dialogs go.
    void lock()
    {
        keepHalfWritten(halfWrittenOver(window));
        close();
    }
    void write(const QString& record, const QString& text)
    {
        open(record)->setText(text);
        lock();
    }
    [[nodiscard]] QString read(const QString& record)
    {
        const QString text = open(record)->text();
        close();
        return text;
    }
    [[nodiscard]] QString said() const
    {
        QStringList words;
        const auto banners = window.findChildren<Banner*>();
        for (const Banner* each : banners) {
            const auto labels = each->findChildren<QLabel*>();
            for (const QLabel* label : labels)
                words.append(label->text());
        }
        return words.join(u'\n');
    }
};

} // namespace

TEST_CASE("Esc in a form closes it where nothing was typed", "[ui][kit]")
{
    const Form form;
    QSignalSpy closed(form.dialog, &Dialog::closed);
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK(closed.count() == 1);
    CHECK_FALSE(form.question());
}

TEST_CASE("Esc after typing asks: go on, drop, save", "[ui][kit]")
{
    const Form form;
    QSignalSpy closed(form.dialog, &Dialog::closed);
    QSignalSpy saved(form.primary, &QPushButton::clicked);
    form.name->edit()->end(false); // what a field holds is chosen when it takes the focus
    typeText(*form.name->edit(), QStringLiteral("（新）"));
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK(closed.count() == 0);
    REQUIRE(form.question());
    CHECK(takePicture(*form.question()->window(), QStringLiteral("dialog-keep-typed")) == QStringList());
    form.answer(QStringLiteral("继续写"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(closed.count() == 0);
    CHECK(form.name->edit()->hasFocus());
    CHECK(form.name->text() == QStringLiteral("第四党小组（新）"));

    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    form.answer(QStringLiteral("保存"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(saved.count() == 1);
    CHECK(closed.count() == 0); // whether it is saved, and closes, is what the primary button decides

    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    form.answer(QStringLiteral("不保存"));
    CHECK(saved.count() == 1);
    CHECK(closed.count() == 1);
}

TEST_CASE("a choice is content too; what was typed and taken back is none", "[ui][kit]")
{
    const Form form;
    form.kind->combo()->setCurrentIndex(1);
    CHECK(form.dialog->isChanged());
    form.kind->combo()->setCurrentIndex(0);
    CHECK_FALSE(form.dialog->isChanged());
    form.name->setText(QStringLiteral("第五党小组"));
    CHECK(form.dialog->isChanged());
    form.dialog->takeAsKept();
    CHECK_FALSE(form.dialog->isChanged());
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK_FALSE(form.question());
}

TEST_CASE("a dialog that keeps nothing, and one without anything to save, are left unasked", "[ui][kit]")
{
    const Form form;
    form.dialog->keepNothing();
    form.name->setText(QStringLiteral("12"));
    QSignalSpy closed(form.dialog, &Dialog::closed);
    QTest::keyClick(form.name->edit(), Qt::Key_Escape);
    CHECK(closed.count() == 1);
}

TEST_CASE("what was half written waits for the dialog of its own record, which looks like any other", "[ui][kit]")
{
    Waiting waiting;
    waiting.write(QStringLiteral("ledger_item/1"), QStringLiteral("又不亮了"));
    CHECK(waiting.read(QStringLiteral("ledger_item/2")).isEmpty());
    CHECK(waiting.read({}).isEmpty());
    CHECK(waiting.read(QStringLiteral("ledger_item/1")) == QStringLiteral("又不亮了"));
    CHECK(waiting.read(QStringLiteral("ledger_item/1")).isEmpty()); // given back once
}

TEST_CASE("of a dialog that names no record nothing waits, and none is promised", "[ui][kit]")
{
    Waiting waiting;
    waiting.write({}, QStringLiteral("又不亮了"));
    CHECK(halfWrittenTitles().isEmpty());
    CHECK(waiting.read({}).isEmpty());
}

TEST_CASE("what is half written in one branch or book waits for that one", "[ui][kit]")
{
    Waiting waiting;
    waiting.write(QStringLiteral("new:clue"), QStringLiteral("来信反映"));
    setHalfWrittenOwner(QStringLiteral("book/other"));
    CHECK(halfWrittenTitles().isEmpty());
    CHECK(waiting.read(QStringLiteral("new:clue")).isEmpty());
    setHalfWrittenOwner(QStringLiteral("book/branch"));
    CHECK(halfWrittenTitles().size() == 1);
    CHECK(waiting.read(QStringLiteral("new:clue")) == QStringLiteral("来信反映"));
}

TEST_CASE("a second lock keeps what still waits from the first, and of one dialog the newer text", "[ui][kit]")
{
    Waiting waiting;
    waiting.write(QStringLiteral("ledger_item/1"), QStringLiteral("第一件"));
    waiting.lock(); // nothing was open
    CHECK(halfWrittenTitles().size() == 1);
    waiting.write(QStringLiteral("ledger_item/2"), QStringLiteral("第二件"));
    auto* reason = waiting.open(QStringLiteral("ledger_item/1"));
    CHECK(reason->text() == QStringLiteral("第一件"));
    reason->setText(QStringLiteral("第一件，改过"));
    waiting.lock();
    CHECK(waiting.read(QStringLiteral("ledger_item/2")) == QStringLiteral("第二件"));
    CHECK(waiting.read(QStringLiteral("ledger_item/1")) == QStringLiteral("第一件，改过"));
    CHECK(halfWrittenTitles().isEmpty());
}

TEST_CASE("a passphrase never waits, shown or not", "[ui][kit][security]")
{
    Waiting waiting;
    const QString record = QStringLiteral("clue/1");
    auto* reason = new LineField(QStringLiteral("为什么要看"));
    auto* secret = new PassphraseField(QStringLiteral("第二口令"));
    waiting.make(record, {reason, secret})->open();
    reason->setText(QStringLiteral("要求补充"));
    secret->edit()->setText(QStringLiteral("只有两个人知道"));
    secret->setShown(true);
    const auto half = halfWrittenOver(waiting.window);
    REQUIRE(half.size() == 1);
    for (const HalfInput& input : half.first().inputs)
        CHECK(input.entered != QStringLiteral("只有两个人知道"));
    reason->setText({});
    CHECK(halfWrittenOver(waiting.window).isEmpty()); // nothing else was typed: nothing to promise
    reason->setText(QStringLiteral("要求补充"));
    waiting.lock();
    reason = new LineField(QStringLiteral("为什么要看"));
    secret = new PassphraseField(QStringLiteral("第二口令"));
    secret->setShown(true);
    waiting.make(record, {reason, secret})->open();
    CHECK(reason->text() == QStringLiteral("要求补充"));
    CHECK(secret->isEmpty());
}

TEST_CASE("of two people of one name the one that was chosen comes back, and a name that was only typed stays typed",
          "[ui][kit]")
{
    Waiting waiting;
    const auto open = [&] {
        auto* person = new QComboBox;
        person->setEditable(true);
        person->setInsertPolicy(QComboBox::NoInsert);
        for (const QString& id : {QStringLiteral("a"), QStringLiteral("b")}) {
            person->addItem(QStringLiteral("陈立"), QStringLiteral("陈立 chenli cl"));
            person->setItemData(person->count() - 1, id, Qt::UserRole + 1);
        }
        person->setCurrentIndex(-1);
        waiting.make(QStringLiteral("ledger_item/1"), {person})->open();
        return person;
    };
    open()->setCurrentIndex(1);
    waiting.lock();
    CHECK(open()->currentIndex() == 1);
    waiting.close();
    open()->setEditText(QStringLiteral("陈立"));
    waiting.lock();
    const auto* typed = open();
    CHECK(typed->currentText() == QStringLiteral("陈立"));
    CHECK(typed->currentIndex() == -1);
}

TEST_CASE("a dialog that shows another person's words as kept gets back who was chosen and what was typed", "[ui][kit]")
{
    Waiting waiting;
    struct Note {
        ComboField* person;
        LineField* note;
    };
    const auto open = [&] {
        const Note made{new ComboField(QStringLiteral("姓名")), new LineField(QStringLiteral("备注"))};
        made.person->addChoice(QStringLiteral("沈若溪"), QStringLiteral("1"));
        made.person->addChoice(QStringLiteral("贺松年"), QStringLiteral("2"));
        made.note->setText(QStringLiteral("1 的备注"));
        auto* dialog = waiting.make(QStringLiteral("gathering/1"), {made.note, made.person}); // the note comes first
        QObject::connect(made.person, &ComboField::chosen, dialog, [dialog, made](const QString& code) {
            made.note->setText(code + QStringLiteral(" 的备注"));
            dialog->takeAsKept();
        });
        dialog->open();
        return made;
    };
    const Note first = open();
    first.person->combo()->setCurrentIndex(1);
    Q_EMIT first.person->combo()->activated(1);
    first.note->setText(QStringLiteral("住院"));
    waiting.lock();
    const Note again = open();
    CHECK(again.person->code() == QStringLiteral("2"));
    CHECK(again.note->text() == QStringLiteral("住院"));
}

TEST_CASE("inputs that are made anew while the words come back are not touched when they are gone, and get theirs",
          "[ui][kit]")
{
    Waiting waiting;
    struct Columns {
        LineField* head;
        QList<LineField*> columns;
        QVBoxLayout* rows;
        bool later; ///< the old ones go when the event loop is back

        void show(const QString& prefix)
        {
            for (LineField* each : std::as_const(columns))
                later ? each->deleteLater() : delete each;
            columns.clear();
            for (int i = 0; i < 2; ++i) {
                columns.append(new LineField(prefix + QString::number(i)));
                rows->addWidget(columns.last());
            }
        }
    };
    const bool later = GENERATE(false, true);
    const auto open = [&] {
        auto* head = new LineField(QStringLiteral("表头在第几行"));
        auto* dialog = waiting.make(QStringLiteral("form_template/1"), {head});
        auto made = std::make_shared<Columns>(Columns{head, {}, dialog->body(), later});
        made->show(QStringLiteral("列"));
        // The same names again: those on their way out may not count as the first of them.
        QObject::connect(head, &LineField::left, dialog, [made] { made->show(QStringLiteral("列")); });
        dialog->open();
        return made;
    };
    const auto first = open();
    first->head->setText(QStringLiteral("3"));
    Q_EMIT first->head->left();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    first->columns.at(1)->setText(QStringLiteral("民族"));
    waiting.lock();
    const auto again = open();
    CHECK(again->head->text() == QStringLiteral("3"));
    CHECK(again->columns.at(0)->text().isEmpty());
    CHECK(again->columns.at(1)->text() == QStringLiteral("民族"));
}

TEST_CASE("what has no room in the dialog any more goes on waiting, and that is said", "[ui][kit]")
{
    Waiting waiting;
    const auto open = [&](bool all) {
        auto* place = new ComboField(QStringLiteral("支部"));
        auto* reason = new LineField(QStringLiteral("原因"));
        for (const char* each : {"第一", "第二"}) {
            if (all || each == std::string_view("第一"))
                place->addChoice(QString::fromUtf8(each), QString::fromUtf8(each));
        }
        waiting.make(QStringLiteral("transfer/1"), {place, reason})->open();
        return std::pair(place, reason);
    };
    const auto [place, reason] = open(true);
    place->combo()->setCurrentIndex(1);
    reason->setText(QStringLiteral("调动"));
    waiting.lock();
    CHECK(open(false).second->text() == QStringLiteral("调动"));
    CHECK(waiting.said().contains(QStringLiteral("还留着")));
    CHECK(halfWrittenTitles().size() == 1);
    waiting.close();
    CHECK(open(true).first->code() == QStringLiteral("第二"));
    CHECK_FALSE(waiting.said().contains(QStringLiteral("还留着")));
    CHECK(halfWrittenTitles().isEmpty());
}

TEST_CASE("a day that began with today is no reason to hold the words back the morning after", "[ui][kit]")
{
    Waiting waiting;
    const auto open = [&](QDate today) {
        auto* day = new DateField(QStringLiteral("日期"));
        auto* reason = new LineField(QStringLiteral("原因"));
        day->setDate(PartialDate::of(today));
        waiting.make(QStringLiteral("ledger_item/1"), {day, reason})->open();
        return std::pair(day, reason);
    };
    open(QDate(2026, 9, 17)).second->setText(QStringLiteral("又不亮了"));
    waiting.lock();
    const auto [day, reason] = open(QDate(2026, 9, 18));
    CHECK(reason->text() == QStringLiteral("又不亮了"));
    CHECK(day->date().earliest() == QDate(2026, 9, 18)); // nobody chose the other one
}

TEST_CASE("what was covered and only looked at does not wait, what was written over it does", "[ui][kit]")
{
    Waiting waiting;
    auto* number = new QLineEdit(QStringLiteral("3301**********0428"));
    number->setReadOnly(true);
    auto* name = new LineField(QStringLiteral("姓名"));
    waiting.make(QStringLiteral("member/1"), {number, name})->open();
    number->setReadOnly(false);
    number->setText(QStringLiteral("330199198509120428"));
    number->setProperty(kStoodProperty, number->text());
    name->setText(QStringLiteral("沈若溪"));
    auto half = halfWrittenOver(waiting.window);
    REQUIRE(half.size() == 1);
    CHECK(half.first().inputs.size() == 1);
    number->setText(QStringLiteral("330199198509120436"));
    half = halfWrittenOver(waiting.window);
    CHECK(half.first().inputs.size() == 2);
}
