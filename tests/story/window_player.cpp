// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/window_player.h"

#include "branchbook/book/member_store.h"
#include "main/areas.h"
#include "story/service_player.h"
#include "ui/ledger/item_dialogs.h"
#include "ui/ledger/item_form.h"
#include "ui/ledger/item_pane.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/members/member_editor.h"
#include "ui/picture.h"
#include "ui/roster/import_session.h"
#include "ui/roster/import_wizard.h"
#include "ui/shell/pages.h"
#include "ui/talks/life_view.h"
#include "ui/talks/talk_form.h"
#include "ui/ui_fixture.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QtTest/QTest>

namespace story {

using namespace branchbook::ui;

WindowPlayer::WindowPlayer(QString file)
    : m_file(std::move(file))
    , m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_registry(makeRegistry(branchbook::main::makeAreas(), themeOfTests(), m_preferences))
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
}

WindowPlayer::~WindowPlayer() = default;

void WindowPlayer::leave()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    settle();
}

void WindowPlayer::sit(QDate on)
{
    leave();
    if (!QFile::exists(m_file))
        must(book::Book::make(m_file, setupOfStory(), on));
    auto book = must(book::Book::open(m_file, book::OpenMode::Write, on));
    m_window = std::make_unique<MainWindow>(themeOfTests(), m_preferences, m_registry);
    m_window->resize(1366, 768);
    m_window->showBook(std::make_unique<Desk>(std::move(book), branchbook::main::makeAreas()));
    m_window->show();
    (void)QTest::qWaitForWindowExposed(m_window.get());
    m_window->activateWindow();
    settle();
}

void WindowPlayer::play(const Step& step)
{
    std::visit([this](const auto& one) { operate(one); }, step);
}

void WindowPlayer::show(const QString& page, const QString& argument) const
{
    desk().showPage(page, argument);
    settle();
}

void WindowPlayer::operate(const ImportRoster&)
{
    const QString path = m_folder.filePath(QStringLiteral("名册.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(path);
    file.write(rosterFile());
    file.close();
    ImportWizard wizard(desk().book());
    wizard.resize(1366, 768);
    wizard.show();
    (void)QTest::qWaitForWindowExposed(&wizard);
    const auto reach = [&](ImportSession::Step step) {
        const bool there = QTest::qWaitFor(
            [&] { return wizard.session().step() == step && wizard.session().busy() == ImportSession::Busy::No; },
            30'000);
        if (!there)
            stop(QStringLiteral("the import does not come to step %1").arg(int(step)));
        settle();
    };
    wizard.openFile(path);
    reach(ImportSession::Step::Check);
    pressText(wizard, QStringLiteral("下一步：确认导入"));
    reach(ImportSession::Step::Confirm);
    pressText(wizard, QStringLiteral("写入名册"));
    reach(ImportSession::Step::Result);
    pressText(wizard, QStringLiteral("去看名册"));
    wizard.close();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        stop(QStringLiteral("the window does not come back"));
}

void WindowPlayer::editPerson(const QString& name, const QString& type, const QString& dateTitle, QDate day)
{
    show(QStringLiteral("members"));
    auto member = must(book::loadMember(desk().book().reader(), at().member(name)));
    auto* editor = new MemberEditor(&page(), desk(), std::move(member));
    editor->open();
    settle();
    writeDay(fieldOf<DateField>(*editor, dateTitle), day);
    pick(fieldOf<ComboField>(*editor, book::fieldLabel(book::Field::MemberType)), type);
    pressText(*editor, QStringLiteral("保存修改"));
}

void WindowPlayer::operate(const Admit& step)
{
    editPerson(step.name, QString::fromUtf16(book::kProbationaryMember), book::fieldLabel(book::Field::JoinDate),
               step.day);
}

void WindowPlayer::operate(const Convert& step)
{
    editPerson(step.name, QString::fromUtf16(book::kFullMember), book::fieldLabel(book::Field::FullMemberDate),
               step.day);
}

void WindowPlayer::fillRaise(const QString& matter, const QString& owner, QDate due)
{
    auto& dialog = partOf<RaiseDialog>(window());
    if (!matter.isEmpty())
        partOf<QPlainTextEdit>(dialog, QStringLiteral("matter")).setPlainText(matter);
    write(*fieldOf<OwnerField>(dialog, QStringLiteral("责任人")).combo()->lineEdit(), owner);
    writeDay(fieldOf<DateField>(dialog, QStringLiteral("办结期限")), due);
    pressText(dialog, QStringLiteral("登记"));
}

void WindowPlayer::operate(const Criticize& step)
{
    show(QStringLiteral("organization"), QStringLiteral("life"));
    auto& view = partOf<LifeView>(page());
    for (int row = 0; row < view.model().rowCount(); ++row) {
        if (view.model().row(row).name == step.about)
            view.table()->setCurrentIndex(view.model().index(row, 0));
    }
    settle();
    if (!step.by.isEmpty()) {
        pressText(view, QStringLiteral("别人的批评"));
        write(*partOf<QComboBox>(view, QStringLiteral("saidBy")).lineEdit(), step.by);
    }
    partOf<QPlainTextEdit>(view, QStringLiteral("said")).setPlainText(step.points);
    pressName(view, QStringLiteral("keepSaid"));
}

void WindowPlayer::operate(const FindProblem& step)
{
    show(QStringLiteral("organization"), QStringLiteral("life"));
    pressName(partOf<LifeView>(page()), QStringLiteral("raiseProblem"));
    fillRaise(step.matter, step.owner, step.due);
}

void WindowPlayer::operate(const RaiseItem& step)
{
    show(QString::fromLatin1(ledger::kindInfo(step.kind).area), QStringLiteral("ledger"));
    if (!partOf<LedgerView>(page()).createOwn())
        stop(QStringLiteral("the ledger raises nothing"));
    settle();
    pickText(partOf<QComboBox>(partOf<RaiseDialog>(window()), QStringLiteral("kind")), ledger::kindTitle(step.kind));
    fillRaise(step.matter, step.owner, step.due);
}

void WindowPlayer::operate(const MoveItem& step)
{
    const auto item = at().item(step.matter);
    show(item.area, QStringLiteral("ledger:") + item.id.toString());
    pressName(*partOf<LedgerView>(page()).pane(), QStringLiteral("nextStage"));
    auto& dialog = partOf<MoveItemDialog>(window());
    pickText(partOf<QComboBox>(dialog, QStringLiteral("stage")), step.stage);
    pressText(dialog, QStringLiteral("转到这里"));
}

void WindowPlayer::operate(const CloseItem& step)
{
    const auto item = at().item(step.matter);
    show(item.area, QStringLiteral("ledger:") + item.id.toString());
    pressName(*partOf<LedgerView>(page()).pane(), QStringLiteral("closeItem"));
    auto& dialog = partOf<CloseItemDialog>(window());
    partOf<QPlainTextEdit>(dialog, QStringLiteral("result")).setPlainText(step.result);
    writeDay(fieldOf<DateField>(dialog, QStringLiteral("办结日期")), step.day);
    pressText(dialog, must(ledger::loadCourse(desk().book().reader(), item.kind)).last());
}

void WindowPlayer::operate(const HaveTalk& step)
{
    show(QStringLiteral("organization"), QStringLiteral("talks"));
    auto& form = partOf<TalkForm>(page());
    write(*partOf<QComboBox>(form, QStringLiteral("speaker")).lineEdit(), step.from);
    write(*partOf<QComboBox>(form, QStringLiteral("partner")).lineEdit(), step.to);
    write(partOf<QLineEdit>(form, QStringLiteral("talkMoment")),
          QStringLiteral("%1月%2日").arg(step.day.month()).arg(step.day.day()));
    auto& points = partOf<QPlainTextEdit>(form, QStringLiteral("points"));
    points.setFocus();
    typeText(points, step.points);
    if (!step.promise.isEmpty()) {
        write(partOf<QLineEdit>(form, QStringLiteral("promise")), step.promise);
        writeDay(fieldOf<DateField>(form, QStringLiteral("期限")), step.due);
    }
    pressName(form, QStringLiteral("finishTalk"));
}

} // namespace story
