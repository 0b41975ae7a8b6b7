// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "ui/kit/banner.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/tabs.h"
#include "ui/report/export_job.h"
#include "ui/report/figure_people_dialog.h"
#include "ui/report/page_preview.h"
#include "ui/shell/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPanelWidth = 272;
constexpr int kIdleMs = 250;

} // namespace

ReportPage::ReportPage(Desk& desk, QWidget* parent)
    : Page(tr("报表"), desk, parent)
    , m_job(new ReportJob(desk.book(), desk.areas(), this))
    , m_preview(new PagePreview)
    , m_jobBar(new JobBar)
    , m_addressee(new LineField(tr("报送单位"), tr("例如 局机关党委")))
    , m_signedOn(new DateField(tr("落款日期")))
    , m_parts(new QWidget)
    , m_surnames(new QCheckBox(tr("姓名只写姓，隐去名")))
    , m_fonts(paragraph({}, TextRole::Small, Ink::Text3))
    , m_place(label({}, TextRole::Small, Ink::Text2))
    , m_spread(new Segmented(tr("一次看几页"), Segmented::Height::Compact))
    , m_zoom(new QComboBox)
    , m_peopleButton(button(tr("数字里有谁"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("members")))
    , m_printButton(button(tr("打印"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("print")))
    , m_exportButton(new SplitButton(tr("导出 PDF"), QStringLiteral("download")))
    , m_export(new ExportJob(this))
    , m_idle(new QTimer(this))
{
    header()->showQuarter();
    header()->addAction(m_printButton);
    header()->addAction(m_exportButton);

    auto* tabs = new Tabs(tr("报表种类"));
    tabs->addPage(tr("季度报告"));
    rows()->addWidget(tabRow(tabs));
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makePanel());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeToolBar());
    m_notice = new Banner(Banner::Kind::Information, {});
    m_notice->hide();
    auto* noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(16, 10, 16, 10);
    noticeRow->addWidget(m_notice);
    right->addLayout(noticeRow);
    right->addWidget(m_jobBar);
    right->addWidget(m_preview, 1);
    body->addLayout(right, 1);
    rows()->addLayout(body, 1);
    wire();
    startOver();
}

QWidget* ReportPage::makePanel()
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_addressee);
    auto* heading = label(tr("内容"), TextRole::Small, Ink::Text2);
    column->addWidget(heading);
    auto* partRows = new QVBoxLayout(m_parts);
    partRows->setContentsMargins(0, 0, 0, 0);
    partRows->setSpacing(4);
    column->addWidget(m_parts);
    m_peopleButton->setEnabled(false);
    column->addWidget(m_peopleButton, 0, Qt::AlignLeft);
    column->addWidget(m_signedOn);
    column->addWidget(m_surnames);
    column->addWidget(m_fonts);
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
    inner->addWidget(scroll);
    return panel;
}

void ReportPage::fitPanel()
{
    if (m_panel == nullptr)
        return;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    m_panel->setFixedWidth(std::max(scaled(kPanelWidth), m_panelContent->minimumSizeHint().width() + bar));
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &ReportPage::fitPanel); // the words must have their new fonts first
}

bool ReportPage::mayLeaveTheHouse()
{
    if (!m_signedOn->edit()->isFaulty() && m_signedOn->error().isEmpty())
        return true;
    m_signedOn->edit()->setFocus(Qt::ShortcutFocusReason);
    desk().refuse(tr("落款日期看不懂，报告还是旧日期。改好日期再打印或导出。"));
    return false;
}

QWidget* ReportPage::makeToolBar()
{
    auto* bar = new QWidget;
    onTextSize(bar, [bar] { bar->setFixedHeight(scaled(46)); });
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 0, 14, 0);
    line->setSpacing(8);
    m_previous = iconButton(QStringLiteral("chevron-left"), tr("上一页"), ButtonKind::Text, ControlSize::Small);
    m_next = iconButton(QStringLiteral("chevron-right"), tr("下一页"), ButtonKind::Text, ControlSize::Small);
    line->addWidget(m_previous);
    line->addWidget(m_place);
    line->addWidget(m_next);
    auto* hint = new ElidedLabel(tr("改动左侧内容，预览会立即更新"), TextRole::Small, Color::Text3);
    hint->setAlignment(Qt::AlignCenter);
    line->addWidget(hint, 1); // gives way to the number of the page
    m_spread->addSegment(tr("单页"));
    m_spread->addSegment(tr("双页"));
    m_spread->setCurrent(1);
    line->addWidget(m_spread);
    m_zoom->setAccessibleName(tr("缩放"));
    m_zoom->addItem(tr("适合宽度"), 0.0);
    for (const int percent : {50, 75, 100, 125, 150})
        m_zoom->addItem(QStringLiteral("%1%").arg(percent), percent / 100.0);
    m_zoom->setProperty("controlSize", QStringLiteral("s"));
    line->addWidget(m_zoom);
    return bar;
}

void ReportPage::wire()
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(kIdleMs);
    m_signedOn->edit()->setToday(desk().today());
    m_signedOn->wantWholeDay();
    connect(m_idle, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_job, &ReportJob::done, this, &ReportPage::showComposed);
    connect(m_job, &ReportJob::failed, this, [this](const Error& error) {
        m_jobBar->finish();
        m_shown.reset(); // what is in sight would be another quarter's
        m_peopleButton->setEnabled(false);
        m_preview->setPdf({});
        m_notice->hide();
        showPlace();
        desk().report(error);
    });
    connect(&desk(), &Desk::quarterChanged, this, &ReportPage::startOver);
    connect(&desk(), &Desk::branchChanged, this, &ReportPage::startOver);
    connect(&desk(), &Desk::changed, m_idle, qOverload<>(&QTimer::start));
    connect(m_addressee, &LineField::edited, m_idle, qOverload<>(&QTimer::start));
    connect(m_addressee, &LineField::left, this, &ReportPage::keepAddressee);
    m_signedOn->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // an error of two lines needs its room
    connect(m_signedOn, &DateField::dateChanged, this, [this](PartialDate date) {
        const bool vague = !date.isEmpty() && date.precision() != Precision::Day;
        m_signedOn->setError(vague ? tr("落款日期要写到哪一日") : QString());
        m_idle->start();
    });
    connect(m_surnames, &QCheckBox::toggled, m_idle, qOverload<>(&QTimer::start));
    connect(m_printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_peopleButton, &QPushButton::clicked, this, &ReportPage::showPeople);
    makeExportMenu();
    connect(m_spread, &Segmented::chosen, this, [this](int index) {
        m_preview->setSpread(index == 0 ? PagePreview::Spread::Single : PagePreview::Spread::Double);
    });
    connect(m_zoom, &QComboBox::activated, this, [this] { m_preview->setZoom(m_zoom->currentData().toDouble()); });
    connect(m_preview, &PagePreview::viewed, this, &ReportPage::showPlace);
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_preview->showPage(std::max(0, m_preview->firstVisible() - 1)); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_preview->showPage(std::min(m_preview->pageCount() - 1, m_preview->lastVisible() + 1)); });
}

/// Who is behind the figures of the report that is in sight.
void ReportPage::showPeople()
{
    if (m_shown)
        (new FigurePeopleDialog(window(), m_shown->figures.quarter.toChinese(), m_shown->people))->open();
}

/// Another quarter or branch: the addressee and the date belong to it.
void ReportPage::startOver()
{
    const book::Branch branch = desk().branch();
    m_addressee->setText(branch.reportTo.isEmpty() ? branch.higherOrganization : branch.reportTo);
    m_signedOn->setDate(PartialDate::of(std::min(desk().quarter().range().last, desk().today())));
    refresh();
}

report::QuarterOptions ReportPage::options() const
{
    report::QuarterOptions options;
    options.addressee = m_addressee->text();
    if (m_signedOn->date().precision() == Precision::Day)
        options.signedOn = m_signedOn->date().earliest();
    options.names = m_surnames->isChecked() ? report::NameStyle::SurnameOnly : report::NameStyle::Full;
    for (auto it = m_partBoxes.constBegin(); it != m_partBoxes.constEnd(); ++it) {
        if (!it.value()->isChecked())
            options.leftOut.insert(it.key());
    }
    return options;
}

void ReportPage::refresh()
{
    m_jobBar->begin(tr("正在排版"));
    m_job->start(desk().branch(), desk().quarter(), options());
}

void ReportPage::showComposed(const std::shared_ptr<const ComposedReport>& composed)
{
    m_jobBar->finish();
    m_shown = composed;
    m_peopleButton->setEnabled(!composed->people.isEmpty());
    m_preview->setPdf(composed->pdf);
    showParts(*composed);
    showFonts(*composed);
    showNotice(*composed);
    showPlace();
    Q_EMIT shownAgain();
}

void ReportPage::showParts(const ComposedReport& composed)
{
    for (const report::QuarterPart& part : report::quarterParts(composed.figures)) {
        if (!m_partBoxes.contains(part.id)) {
            auto* row = new QWidget(m_parts);
            auto* line = new QHBoxLayout(row);
            line->setContentsMargins(0, 2, 0, 2);
            auto* box = new QCheckBox(part.title);
            box->setChecked(true);
            auto* count = label({}, TextRole::Small, Ink::Text3);
            line->addWidget(box, 1);
            line->addWidget(count);
            m_parts->layout()->addWidget(row);
            m_partBoxes.insert(part.id, box);
            m_partCounts.insert(part.id, count);
            connect(box, &QCheckBox::toggled, m_idle, qOverload<>(&QTimer::start));
        }
        m_partCounts.value(part.id)->setText(part.count == 0 ? tr("无记录") : tr("%1 项").arg(part.count));
    }
    QTimer::singleShot(0, this, &ReportPage::fitPanel); // new lines count once they are shown
}

void ReportPage::showFonts(const ComposedReport& composed)
{
    QStringList lines;
    for (const report::FontChoice& choice : composed.info.substitutions)
        lines << tr("%1用 %2 代替").arg(report::roleName(choice.role), choice.family);
    QString text =
        lines.isEmpty() ? QString() : tr("这台电脑没有装公文字体：%1。").arg(lines.join(QStringLiteral("，")));
    if (!composed.info.missingCharacters.isEmpty())
        text += tr("没有字体能显示这些字：%1。").arg(composed.info.missingCharacters.join(u'、'));
    m_fonts->setText(text);
    m_fonts->setVisible(!text.isEmpty());
}

void ReportPage::showNotice(const ComposedReport& composed)
{
    const QString notice = report::quarterNotice(composed.figures);
    m_notice->setSentence(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void ReportPage::showPlace()
{
    const int pages = m_preview->pageCount();
    const int first = m_preview->firstVisible() + 1;
    const int last = m_preview->lastVisible() + 1;
    if (pages == 0)
        m_place->clear();
    else if (first == last)
        m_place->setText(tr("第 %1 页，共 %2 页").arg(first).arg(pages));
    else
        m_place->setText(tr("第 %1—%2 页，共 %3 页").arg(first).arg(last).arg(pages));
    m_previous->setEnabled(first > 1);
    m_next->setEnabled(last < pages);
}

/// The addressee is remembered with the branch.
void ReportPage::keepAddressee()
{
    book::Branch branch = desk().branch();
    const QString text = m_addressee->text();
    if (desk().book().isReadOnly() || text == (branch.reportTo.isEmpty() ? branch.higherOrganization : branch.reportTo))
        return;
    branch.reportTo = text;
    (void)desk().perform(QStringLiteral("branch.report_to"), tr("改报送单位"),
                         [&](store::UnitOfWork& unit) { return book::updateBranch(unit, branch); });
}

} // namespace branchbook::ui
