// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handbook_view.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_sentence.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/folder.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/text.h"
#include "ui/report/page_preview.h"
#include "ui/report/preview_bar.h"
#include "ui/report/print_pages.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kHandbookPanelWidth = 296;

} // namespace

HandbookView::HandbookView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_job(new HandbookJob(desk.book(), desk.areas(), this))
    , m_jobBar(new JobBar)
    , m_preview(new PagePreview)
    , m_bar(new PreviewBar(m_preview, tr("改好左侧内容后按“重新生成”")))
    , m_photos(new QCheckBox(tr("编入会议和活动的照片")))
    , m_numbers(new QCheckBox(tr("身份号码和手机号码不隐去")))
    , m_secrets(new QCheckBox(tr("编入只供支委会掌握的内容")))
    , m_state(paragraph({}, TextRole::Small, Ink::Text2))
    , m_make(button(tr("重新生成"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("refresh")))
    , m_export(button(tr("导出 PDF"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("download")))
    , m_print(button(tr("打印"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("print")))
{
    auto* body = new QHBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makePanel());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_jobBar);
    right->addWidget(m_preview, 1);
    body->addLayout(right, 1);
    wire();
    m_bar->showPlace();
    m_export->setEnabled(false);
    m_print->setEnabled(false);
}

QWidget* HandbookView::makePanel()
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeOptions());
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(label(tr("内容"), TextRole::Small, Ink::Text2));
    column->addWidget(makeSections());
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* panel = frame(QStringLiteral("card"));
    panel->setProperty("kind", QStringLiteral("reportPanel"));
    m_panel = panel;
    m_panelContent = content;
    fitPanel();
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 20, 12);
    buttons->addWidget(m_export);
    buttons->addWidget(m_print);
    buttons->addStretch();
    inner->addLayout(buttons);
    return panel;
}

QWidget* HandbookView::makeOptions()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_photos->setChecked(true);
    for (QCheckBox* each : {m_photos, m_numbers, m_secrets})
        rows->addWidget(each);
    return box;
}

/// The 26 sections, each with how much the year has for it.
QWidget* HandbookView::makeSections()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    QStringList titles = report::handbookTitles();
    for (QString& each : titles)
        each = shownTitle(each);
    for (int number = 1; number <= titles.size(); ++number) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 1, 0, 1);
        auto* check = new QCheckBox;
        check->setChecked(true);
        check->setAccessibleName(titles[number - 1]);
        auto* title =
            paragraph(QStringLiteral("%1. %2").arg(number).arg(titles[number - 1]), TextRole::Body, Ink::Text);
        title->setBuddy(check);
        auto* count = label({}, TextRole::Small, Ink::Text3);
        line->addWidget(check, 0, Qt::AlignTop);
        line->addWidget(title, 1);
        line->addWidget(count, 0, Qt::AlignTop);
        rows->addLayout(line);
        m_sections.insert(number, check);
        m_counts.insert(number, count);
    }
    return box;
}

void HandbookView::wire()
{
    connect(m_make, &QPushButton::clicked, this, &HandbookView::refresh);
    connect(m_export, &QPushButton::clicked, this, &HandbookView::exportFile);
    connect(m_print, &QPushButton::clicked, this, &HandbookView::print);
    connect(m_jobBar, &JobBar::cancelAsked, this, &HandbookView::stop);
    const auto otherPeriod = [this] {
        if (isVisible())
            comeBack();
    };
    connect(&m_desk, &Desk::quarterChanged, this, otherPeriod);
    connect(&m_desk, &Desk::branchChanged, this, otherPeriod);
    connect(&m_desk, &Desk::changed, this, [this] { // a book of hundreds of pages is not made for each letter
        if (m_shown)
            m_state->setText(tr("记录有改动，右边还是改动以前的。按“重新生成”更新。"));
    });
    connect(m_job, &HandbookJob::advanced, m_jobBar, &JobBar::advance);
    connect(m_job, &HandbookJob::done, this, &HandbookView::showComposed);
    connect(m_job, &HandbookJob::failed, this, [this](const Error& error) {
        m_jobBar->finish();
        m_state->setText(tr("没有做成。改好以后按“重新生成”。"));
        m_desk.report(error);
    });
}

void HandbookView::comeBack()
{
    if (m_year != m_desk.quarter().year || m_branch != m_desk.branch().id)
        refresh();
}

void HandbookView::fitPanel()
{
    if (m_panel == nullptr)
        return;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    m_panel->setFixedWidth(std::max(scaled(kHandbookPanelWidth), m_panelContent->minimumSizeHint().width() + bar));
}

void HandbookView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &HandbookView::fitPanel); // the words must have their new fonts first
}

report::HandbookOptions HandbookView::options() const
{
    report::HandbookOptions options;
    options.photos = m_photos->isChecked() ? report::HandbookPhotos::Printed : report::HandbookPhotos::LeftOut;
    options.numbers = m_numbers->isChecked() ? report::PersonalNumbers::Full : report::PersonalNumbers::Masked;
    options.secrets = m_secrets->isChecked() ? report::SecretWords::Printed : report::SecretWords::Covered;
    for (auto it = m_sections.constBegin(); it != m_sections.constEnd(); ++it) {
        if (!it.value()->isChecked())
            options.leftOut.insert(it.key());
    }
    return options;
}

void HandbookView::refresh()
{
    const int year = m_desk.quarter().year;
    m_year = year;
    m_branch = m_desk.branch().id;
    m_state->setText(tr("正在汇编 %1 年的记录，可以随时取消。").arg(year));
    m_jobBar->begin(tr("正在汇编"));
    m_job->start(m_desk.branch(), year, options());
}

void HandbookView::stop()
{
    m_job->cancel();
    m_jobBar->finish();
    m_state->setText(m_shown ? tr("已停下，右边还是上一次做好的。") : tr("已停下，没有做成。要做时按“重新生成”。"));
}

void HandbookView::showComposed(const std::shared_ptr<const ComposedHandbook>& composed)
{
    m_jobBar->finish();
    m_shown = composed;
    m_preview->setPdf(composed->pdf);
    m_bar->showPlace();
    m_export->setEnabled(true);
    m_print->setEnabled(true);
    for (QLabel* count : m_counts)
        count->setText(tr("不编入"));
    for (const report::HandbookSection& section : composed->handbook.sections)
        m_counts.value(section.number)
            ->setText(section.records == 0 ? tr("没有记录") : tr("%1 项").arg(section.records));
    const auto none = composed->handbook.missing().size();
    QString text = tr("%1 年，共 %2 页。").arg(composed->handbook.year).arg(composed->info.pages);
    if (none > 0)
        text += tr("有 %1 部分没有记录，下面标出。").arg(none);
    m_state->setText(text);
    QTimer::singleShot(0, this, &HandbookView::fitPanel);
    Q_EMIT shownAgain();
}

QString HandbookView::suggestedName() const
{
    return documentsFolder() + u'/'
        + suggestedFile(m_desk, form::OutputKind::Handbook, tr("党支部工作手册"), {m_shown->handbook.year, 4},
                        QStringLiteral("pdf"));
}

void HandbookView::saveTo(const QString& path)
{
    if (!m_shown)
        return;
    if (const auto written = replaceFile(path, m_shown->pdf); !written)
        m_desk.report(written.error());
    else
        m_desk.say(tr("已保存到 %1").arg(path));
}

void HandbookView::exportFile()
{
    if (!m_shown)
        return m_desk.refuse(tr("手册还没有做好，等做好再导出。"));
    QString path = QFileDialog::getSaveFileName(this, tr("导出年度手册"), suggestedName(), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    saveTo(path);
}

void HandbookView::print()
{
    if (!m_shown)
        return m_desk.refuse(tr("手册还没有做好，等做好再打印。"));
    (void)printPages(*m_preview->document(), m_preview->bytes(), suggestedName(), this);
}

} // namespace branchbook::ui
