// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_wizard.h"

#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/text.h"
#include "ui/roster/check_page.h"
#include "ui/roster/confirm_page.h"
#include "ui/roster/file_drop.h"
#include "ui/roster/file_page.h"
#include "ui/roster/import_session.h"
#include "ui/roster/result_page.h"
#include "ui/roster/sheet_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace branchbook::ui {

using Step = ImportSession::Step;
using Busy = ImportSession::Busy;

namespace {

QString busyWords(Busy busy)
{
    switch (busy) {
    case Busy::Opening: return ImportWizard::tr("正在打开文件");
    case Busy::Reading: return ImportWizard::tr("正在读取工作表");
    case Busy::Planning: return ImportWizard::tr("正在核对每一行");
    case Busy::Undoing: return ImportWizard::tr("正在撤销");
    case Busy::Mending: return ImportWizard::tr("正在写入这一行");
    default: return {};
    }
}

} // namespace

ImportWizard::ImportWizard(book::Book& book, book::BranchId branch, QWidget* parent)
    : QWidget(parent)
    , m_session(new ImportSession(book, branch, this))
    , m_job(new JobBar)
    , m_pages(new QStackedWidget)
    , m_file(new FilePage(*m_session))
    , m_sheet(new SheetPage(*m_session))
    , m_check(new CheckPage(*m_session))
    , m_confirm(new ConfirmPage(*m_session))
    , m_result(new ResultPage(*m_session))
{
    setAccessibleName(tr("导入党员名册"));
    setFocusPolicy(Qt::ClickFocus);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHeader());
    rows->addWidget(m_job);
    for (QWidget* each : std::initializer_list<QWidget*>{m_file, m_sheet, m_check, m_confirm, m_result})
        m_pages->addWidget(each);
    rows->addWidget(m_pages, 1);
    connect(m_session, &ImportSession::stepChanged, this, &ImportWizard::showStep);
    connect(m_session, &ImportSession::busyChanged, this, &ImportWizard::showBusy);
    connect(m_session, &ImportSession::progressed, m_job, [this](qint64 done, qint64 total) {
        if (m_job->isRunning())
            m_job->advance(done, total, busyWords(m_session->busy()));
    });
    connect(m_job, &JobBar::cancelAsked, m_session, &ImportSession::stop);
    connect(m_result, &ResultPage::rosterAsked, this, &ImportWizard::finished);
    connect(m_result, &ResultPage::memberAsked, this, &ImportWizard::memberAsked);
    connect(m_result, &ResultPage::duesAsked, this, &ImportWizard::duesAsked);
    connect(m_result, &ResultPage::workbenchAsked, this, &ImportWizard::workbenchAsked);
    connect(new FileDrop(this), &FileDrop::dropped, this, &ImportWizard::openFile);
    showStep();
}

/// The pages look at the session until they are gone; it waits for its thread.
ImportWizard::~ImportWizard()
{
    delete m_pages;
}

QWidget* ImportWizard::makeHeader()
{
    auto* bar = frame(QStringLiteral("header"));
    onTextSize(bar, [bar] { bar->setFixedHeight(scaled(60)); });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    auto* title = new QWidget;
    auto* words = new QHBoxLayout(title);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    words->addWidget(iconLabel(QStringLiteral("upload"), 20, Color::Text));
    m_title = label(tr("导入党员名册"), TextRole::Subtitle);
    words->addWidget(m_title);
    words->addStretch();
    m_leave = button(tr("取消导入"), ButtonKind::Text, ControlSize::Standard, QStringLiteral("close"));
    auto* leaving = new QWidget;
    auto* right = new QHBoxLayout(leaving);
    right->setContentsMargins(0, 0, 0, 0);
    right->addStretch();
    right->addWidget(m_leave);
    m_steps = new StepsHeader({tr("选择文件"), tr("选择工作表"), tr("对应列与核对"), tr("确认导入")});
    row->addWidget(title, 1);
    row->addSpacing(16);
    row->addWidget(m_steps);
    row->addWidget(leaving, 1);
    connect(m_leave, &QPushButton::clicked, this, &ImportWizard::leave);
    return bar;
}

void ImportWizard::openFile(const QString& path)
{
    setFolder(QFileInfo(path).absolutePath());
    m_session->openFile(path);
}

void ImportWizard::setFolder(const QString& folder)
{
    m_file->setFolder(folder);
}

QString ImportWizard::folder() const
{
    return m_file->folder();
}

ImportPage* ImportWizard::page() const
{
    return qobject_cast<ImportPage*>(m_pages->currentWidget());
}

void ImportWizard::showStep()
{
    const Step step = m_session->step();
    m_pages->setCurrentIndex(int(step));
    m_steps->setCurrent(int(step));
    m_leave->setText(step == Step::Result ? tr("关闭") : tr("取消导入"));
    m_leave->setAccessibleName(m_leave->text());
    fitTitle();
    if (isVisible() && page()->firstFocus())
        page()->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::showBusy()
{
    const Busy busy = m_session->busy();
    if (busy == Busy::No || busy == Busy::Writing)
        m_job->finish();
    else
        m_job->begin(busyWords(busy));
    // 下一步 is switched off meanwhile and hands the focus on, at last to the button that cancels: whoever presses Enter twice stays.
    if (busy != Busy::No && m_leave->hasFocus())
        page()->setFocus(Qt::OtherFocusReason);
    else if (busy == Busy::No && page()->hasFocus() && page()->firstFocus() != nullptr)
        page()->firstFocus()->setFocus(Qt::OtherFocusReason);
    m_leave->setEnabled(busy != Busy::Writing);
}

/// What was chosen and answered would be lost: asked once there is something.
void ImportWizard::leave()
{
    if (m_session->step() == Step::Result) {
        Q_EMIT finished();
        return;
    }
    if (m_session->busy() == Busy::Writing)
        return;
    if (m_session->step() == Step::File || m_session->step() == Step::Sheet) {
        m_session->stop();
        Q_EMIT cancelled();
        return;
    }
    auto* dialog = new Dialog(this, tr("不导入“%1”了？").arg(m_session->file()->name));
    dialog->setText(tr("名册没有任何改动。已经核对和选择的内容不会保留。"));
    dialog->addSafeButton(tr("继续导入"));
    auto* act = dialog->addButton(tr("不导入了"), ButtonKind::Danger);
    connect(act, &QPushButton::clicked, dialog, [this, dialog] {
        dialog->close();
        m_session->stop();
        Q_EMIT cancelled();
    });
    dialog->open();
}

/// With large text on a small window the steps that are not at hand give up their names before the title goes.
void ImportWizard::fitTitle()
{
    const int needed = m_title->sizeHint().width() + m_steps->minimumSizeHint().width() + m_leave->sizeHint().width()
        + 48 + scaled(28) + 40;
    m_title->setVisible(needed <= width());
}

void ImportWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void ImportWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ImportWizard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (auto* first = page() ? page()->firstFocus() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace branchbook::ui
