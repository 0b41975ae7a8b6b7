// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/brand_view.h"

#include "ui/cadres/brand_dialogs.h"
#include "ui/cadres/cadre_print.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"

#include <QGridLayout>
#include <QMenu>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Brand;
using organization::BrandStage;

constexpr QLatin1String kBrandCourse("course");
constexpr QLatin1String kBrandEarlier("earlier");
constexpr QLatin1String kBrandBin("bin");
constexpr int kBrandTextColumn = 2;

Cell brandDayCell(const BrandLine& line)
{
    const QDate day = line.kind == BrandLine::Kind::Step ? line.step.on
        : line.kind == BrandLine::Kind::Evidence         ? line.evidence.on
                                                         : line.brand.steps.first().on;
    return {.text = PartialDate::of(day).toDotted(), .tint = Color::Text2};
}

Cell brandKindCell(const BrandLine& line)
{
    if (line.kind == BrandLine::Kind::Evidence)
        return {.text = BrandView::tr("活动"), .chip = {BrandView::tr("活动"), Tone::Info, QStringLiteral("flag")}};
    if (line.kind == BrandLine::Kind::Step) {
        const QString title = organization::brandStageTitle(line.step.stage);
        return {.text = title, .chip = {title, Tone::Ok, QStringLiteral("check")}};
    }
    const QString state =
        line.brand.isOpen() ? organization::brandStageTitle(line.brand.stage()) : BrandView::tr("停用");
    return {.text = state, .chip = {state, Tone::Neutral, QStringLiteral("circle-dashed")}};
}

Cell brandTextCell(const BrandLine& line)
{
    QString text = line.kind == BrandLine::Kind::Evidence ? line.evidence.title : line.brand.name;
    if (line.kind == BrandLine::Kind::Step) {
        QStringList parts;
        for (const QString& part : {line.step.by, line.step.note}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        text = parts.join(QStringLiteral(" · "));
    }
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text,
            .tip = text};
}

Cell brandDetailCell(const BrandLine& line)
{
    QString text = line.kind == BrandLine::Kind::Evidence ? line.evidence.detail : line.brand.endedWhy;
    if (line.kind == BrandLine::Kind::Step)
        text = line.step.nextOn.isValid()
            ? BrandView::tr("下次复核 %1").arg(PartialDate::of(line.step.nextOn).toDotted())
            : QString();
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

constexpr std::array<Column<BrandLine>, 4> kBrandColumns{
    Column<BrandLine>{QT_TRANSLATE_NOOP("table", "日期"), 112, Qt::AlignLeft, brandDayCell},
    Column<BrandLine>{QT_TRANSLATE_NOOP("table", "类别"), 104, Qt::AlignLeft, brandKindCell},
    Column<BrandLine>{QT_TRANSLATE_NOOP("table", "内容"), 220, Qt::AlignLeft, brandTextCell},
    Column<BrandLine>{QT_TRANSLATE_NOOP("table", "成效或说明"), 240, Qt::AlignLeft, brandDetailCell},
};

QDate dayOfBrandLine(const BrandLine& line)
{
    return line.kind == BrandLine::Kind::Step ? line.step.on : line.evidence.on;
}

} // namespace

BrandView::BrandView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("党建品牌"),
                     {QStringLiteral("brand"), QStringLiteral("brand_step"), QStringLiteral("brand_evidence")},
                     kBrandCourse, parent)
    , m_model(kBrandColumns)
{
    chips()->addChip(kBrandCourse, tr("经过和活动"), 0);
    chips()->addChip(kBrandEarlier, tr("以前的品牌"), 0);
    chips()->addChip(kBrandBin, tr("回收站"), 0);
    addPrintButton();
    m_add = addCreateButton(tr("登记活动"), QStringLiteral("addBrand"));
    addPastDay({tr("这是到 %1 为止的党建品牌；名称、理念、标识、载体和成效是现在的。"), tr("看过去某一天的党建品牌…")},
               tr("那天没有在用的党建品牌"));
    setHead(makeHead());
    build(&m_model, kBrandTextColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* BrandView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("flag"), tr("还没有党建品牌"),
                       tr("一个支部一个品牌：名称、理念、标识、载体、成效，\n从申报到命名、提升、复核，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记党建品牌"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("申报"), tr("写清五个方面"));
    empty->addStep(tr("命名"), tr("上级评审以后命名"));
    empty->addStep(tr("提升"), tr("记下活动和成效"));
    return empty;
}

QWidget* BrandView::makeHead()
{
    m_head = frame(QStringLiteral("page"));
    auto* rows = new QVBoxLayout(m_head);
    rows->setContentsMargins(24, 14, 16, 12);
    rows->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    m_name = label({}, TextRole::Subtitle);
    line->addWidget(m_name);
    m_stage = new Chip({});
    line->addWidget(m_stage);
    line->addStretch();
    if (mayWrite()) {
        m_headActions = new QWidget;
        auto* actions = new QHBoxLayout(m_headActions);
        actions->setContentsMargins(0, 0, 0, 0);
        actions->setSpacing(line->spacing());
        auto* step = button(tr("登记下一步"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("arrow-right"));
        connect(step, &QPushButton::clicked, this, [this] {
            if (const Brand* brand = current())
                (new BrandStepDialog(this, desk(), *brand))->open();
        });
        actions->addWidget(step);
        auto* change = button(tr("修改品牌"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
        connect(change, &QPushButton::clicked, this, [this] {
            if (const Brand* brand = current())
                (new BrandDialog(this, desk(), *brand))->open();
        });
        actions->addWidget(change);
        m_more = iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small);
        connect(m_more, &QPushButton::clicked, this, &BrandView::openHeadMenu);
        actions->addWidget(m_more);
        line->addWidget(m_headActions);
    }
    rows->addLayout(line);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const QStringList titles{tr("理念"), tr("标识"), tr("载体"), tr("成效")};
    for (int i = 0; i < int(m_things.size()); ++i) {
        grid->addWidget(label(titles[i], TextRole::Small, Ink::Text3), i, 0, Qt::AlignTop);
        m_things[std::size_t(i)] = paragraph({}, TextRole::Body, Ink::Text);
        grid->addWidget(m_things[std::size_t(i)], i, 1);
    }
    rows->addLayout(grid);
    m_head->hide();
    return m_head;
}

const Brand* BrandView::current() const
{
    return m_all.isEmpty() || !m_all.first().isOpen() ? nullptr : &m_all.first();
}

void BrandView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? organization::listBrandsOn(reader, branch, day()) : organization::listBrands(reader, branch);
    const auto bin = organization::listRecycledBrands(reader, branch);
    m_all = all ? *all : QList<Brand>();
    m_bin = bin && !isPast() ? *bin : QList<Brand>();
    const Brand* brand = current();
    chips()->setCount(kBrandCourse, brand ? int(brand->steps.size() + brand->evidence.size()) : 0);
    chips()->setCount(kBrandEarlier, int(m_all.size()) - (brand ? 1 : 0));
    chips()->setCount(kBrandBin, int(m_bin.size()));
    if (chips()->current() == kBrandBin && m_bin.isEmpty())
        chips()->setCurrent(kBrandCourse);
    fill();
}

void BrandView::showHead()
{
    const Brand* brand = current();
    m_head->setVisible(brand != nullptr && chips()->current() == kBrandCourse);
    if (m_headActions)
        m_headActions->setVisible(!isPast());
    if (m_add)
        m_add->setText(brand ? tr("登记活动") : tr("登记党建品牌"));
    if (brand == nullptr)
        return setSum(isPast() ? tr("那天没有在用的品牌") : tr("现在没有在用的品牌"));
    m_name->setText(brand->name);
    m_stage->setSpec({organization::brandStageTitle(brand->stage()), Tone::Ok, QStringLiteral("check")});
    const QStringList things{brand->idea, brand->logo, brand->carrier, brand->effect};
    for (int i = 0; i < int(m_things.size()); ++i) {
        QLabel* shown = m_things[std::size_t(i)];
        shown->setText(things[i].isEmpty() ? tr("还没有写") : things[i]);
        setInk(shown, things[i].isEmpty() ? Ink::Text3 : Ink::Text);
    }
    QStringList parts{tr("今年开展 %1 项").arg(brand->evidenceIn({QDate(day().year(), 1, 1), day()}))};
    if (brand->recheckDue().isValid())
        parts.append(tr("下次复核 %1").arg(PartialDate::of(brand->recheckDue()).toDotted()));
    setSum(parts.join(QStringLiteral(" · ")));
}

void BrandView::fill()
{
    showHead();
    std::vector<BrandLine> rows;
    const QString part = chips()->current();
    if (const Brand* brand = current(); brand && part == kBrandCourse) {
        for (const auto& step : brand->steps)
            rows.push_back({BrandLine::Kind::Step, *brand, step, {}, step == brand->steps.last()});
        for (const auto& evidence : brand->evidence)
            rows.push_back({BrandLine::Kind::Evidence, *brand, {}, evidence, false});
        std::ranges::stable_sort(
            rows, [](const BrandLine& a, const BrandLine& b) { return dayOfBrandLine(a) > dayOfBrandLine(b); });
    }
    for (const Brand& brand : part == kBrandBin ? m_bin : m_all) {
        if (part == kBrandBin || (part == kBrandEarlier && &brand != current()))
            rows.push_back({BrandLine::Kind::Whole, brand, {}, {}, false});
    }
    m_model.setRows(std::move(rows));
    settle(current() != nullptr || part != kBrandCourse);
}

/// The brand that holds; among the earlier ones the one that is chosen.
void BrandView::print()
{
    const QModelIndex at = table()->currentIndex();
    const bool earlier = chips()->current() != kBrandCourse && at.isValid();
    const Brand* brand = earlier ? &m_model.row(at.row()).brand : current();
    if (brand == nullptr || brand->recycled)
        return desk().notice(tr("还没有党建品牌，没有可以打印的。"));
    printBrand(desk(), *window(), *brand, day());
}

/// What was done under the brand that holds, or the brand itself where there is none.
void BrandView::create()
{
    if (const Brand* brand = current())
        return (new BrandEvidenceDialog(this, desk(), *brand, {}))->open();
    (new BrandDialog(this, desk(), {}))->open();
}

void BrandView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const BrandLine& line = m_model.row(index.row());
    if (line.kind != BrandLine::Kind::Evidence)
        return openMore(index);
    (new BrandEvidenceDialog(this, desk(), line.brand, line.evidence))->open();
}

void BrandView::actOnBrand(const Brand& brand, const char* verb, const QString& label,
                           Result<> (*work)(store::UnitOfWork&, organization::BrandId))
{
    act(verb, label.arg(brand.name), [&](store::UnitOfWork& unit) { return work(unit, brand.id); });
}

void BrandView::openHeadMenu()
{
    const Brand* held = current();
    if (held == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("附件（标识、活动照片）…")), &QAction::triggered, this, [this, brand = *held] {
        (new FilesDialog(this, desk(), brand.name, QStringLiteral("brand"), brand.id.toString(),
                         RecordFiles::Access::Change))
            ->open();
    });
    connect(menu->addAction(tr("停用…")), &QAction::triggered, this,
            [this, brand = *held] { (new BrandEndDialog(this, desk(), brand))->open(); });
    connect(menu->addAction(tr("移到回收站")), &QAction::triggered, this, [this, brand = *held] {
        act("brand.recycle", tr("放入回收站：党建品牌%1").arg(brand.name),
            [&](store::UnitOfWork& unit) { return organization::recycleBrand(unit, brand.id, desk().today()); });
    });
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 4)));
}

void BrandView::openMore(const QModelIndex& index)
{
    const BrandLine line = m_model.row(index.row());
    const bool fixedStep = line.kind == BrandLine::Kind::Step && (!line.isLast || line.brand.steps.size() < 2);
    if (fixedStep)
        return desk().notice(tr("只有最后一步可以撤销。"));
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (line.kind == BrandLine::Kind::Step)
            add(tr("登记错了，撤销“%1”").arg(organization::brandStageTitle(line.step.stage)), [this, line] {
                actOnBrand(line.brand, "brand.back", tr("撤销党建品牌的最后一步：%1"),
                           &organization::takeBackBrandStep);
            });
        else if (line.kind == BrandLine::Kind::Evidence)
            add(tr("删去这项活动"), [this, line] {
                act("brand.note", tr("删去品牌活动：%1").arg(line.evidence.title), [&](store::UnitOfWork& unit) {
                    return organization::removeBrandEvidence(unit, line.brand.id, line.evidence.on,
                                                             line.evidence.title);
                });
            });
        else if (line.brand.recycled)
            add(tr("从回收站恢复"), [this, line] {
                actOnBrand(line.brand, "brand.restore", tr("从回收站恢复：党建品牌%1"), &organization::restoreBrand);
            });
        else
            add(tr("登记错了，撤销停用"), [this, line] {
                actOnBrand(line.brand, "brand.reopen", tr("撤销停用党建品牌：%1"), &organization::reopenBrand);
            });
    });
}

} // namespace branchbook::ui
