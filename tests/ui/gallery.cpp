// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include "ui/kit/banner.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMenu>
#include <QRadioButton>

namespace branchbook::ui {

namespace {

QFrame* section(const QString& title)
{
    auto* box = card(16);
    cardRows(box)->setContentsMargins(16, 12, 16, 16);
    cardRows(box)->addWidget(label(title, TextRole::SmallStrong, Ink::Text2));
    cardRows(box)->addSpacing(10);
    return box;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets, int spacing = 8)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (auto* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QPushButton* disabledButton()
{
    auto* made = button(QStringLiteral("不可用"));
    made->setEnabled(false);
    return made;
}

QWidget* buttonSection()
{
    auto* box = section(QStringLiteral("按钮"));
    const std::pair<QString, ButtonKind> kinds[]{{QStringLiteral("主按钮"), ButtonKind::Primary},
                                                 {QStringLiteral("普通"), ButtonKind::Standard},
                                                 {QStringLiteral("柔和"), ButtonKind::Soft},
                                                 {QStringLiteral("危险"), ButtonKind::Danger}};
    for (const auto& [text, kind] : kinds) {
        cardRows(box)->addLayout(rowOf({button(text, kind), button(QStringLiteral("悬停"), kind), disabledButton()}));
        cardRows(box)->addSpacing(10);
    }
    auto* split = new SplitButton(QStringLiteral("新建"), QStringLiteral("plus"));
    auto* menu = new QMenu(split);
    menu->addAction(QStringLiteral("支部党员大会"));
    split->setMenu(menu);
    cardRows(box)->addLayout(rowOf(
        {button(QStringLiteral("大 44"), ButtonKind::Primary, ControlSize::Large), button(QStringLiteral("标准 36")),
         button(QStringLiteral("紧凑 30"), ButtonKind::Standard, ControlSize::Small),
         iconButton(QStringLiteral("more"), QStringLiteral("更多"), ButtonKind::Standard), split}));
    cardRows(box)->addStretch();
    return box;
}

QWidget* inputSection()
{
    auto* box = section(QStringLiteral("输入"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    auto* wrong = new LineField(QStringLiteral("出错"));
    wrong->setText(QStringLiteral("330***********3318"));
    wrong->setError(QStringLiteral("末位校验码对不上，请核对"));
    auto* off = new LineField(QStringLiteral("不可用"));
    off->setText(QStringLiteral("局机关党委"));
    off->setEnabled(false);
    auto* combo = new ComboField(QStringLiteral("下拉"));
    combo->addChoice(QStringLiteral("第一党小组"), QStringLiteral("1"));
    auto* date = new DateField(QStringLiteral("日期"));
    date->setDate(PartialDate::of(2026, 9, 30));
    auto* focused = new LineField(QStringLiteral("焦点"));
    focused->setText(QStringLiteral("三楼党员活动室"));
    focused->edit()->setObjectName(QStringLiteral("focusedField"));
    grid->addWidget(new LineField(QStringLiteral("静止"), QStringLiteral("请填写地点")), 0, 0);
    grid->addWidget(focused, 0, 1);
    grid->addWidget(wrong, 1, 0, Qt::AlignTop);
    grid->addWidget(off, 1, 1, Qt::AlignTop);
    grid->addWidget(combo, 2, 0);
    grid->addWidget(date, 2, 1);
    cardRows(box)->addLayout(grid);
    cardRows(box)->addStretch();
    return box;
}

QWidget* choiceSection()
{
    auto* box = section(QStringLiteral("选择"));
    auto* off = new QCheckBox(QStringLiteral("未选"));
    auto* on = new QCheckBox(QStringLiteral("已选"));
    on->setChecked(true);
    auto* mixed = new QCheckBox(QStringLiteral("部分"));
    mixed->setCheckState(Qt::PartiallyChecked);
    auto* radioOff = new QRadioButton(QStringLiteral("单选"));
    auto* radioOn = new QRadioButton(QStringLiteral("已选"));
    radioOn->setChecked(true);
    auto* switchOn = new Switch(QStringLiteral("开"));
    switchOn->setChecked(true);
    cardRows(box)->addLayout(rowOf({off, on, mixed}, 16));
    cardRows(box)->addSpacing(6);
    cardRows(box)->addLayout(rowOf({radioOff, radioOn, switchOn, new Switch(QStringLiteral("关"))}, 16));
    cardRows(box)->addSpacing(12);
    auto* views = new Segmented(QStringLiteral("视图"));
    for (const auto& text : {QStringLiteral("本季"), QStringLiteral("全年总览"), QStringLiteral("按党小组")})
        views->addSegment(text);
    cardRows(box)->addLayout(rowOf({views}));
    cardRows(box)->addSpacing(12);
    auto* chips = new FilterChips(QStringLiteral("筛选"));
    chips->addChip(QStringLiteral("all"), QStringLiteral("全部"), 38);
    chips->addChip(QStringLiteral("full"), QStringLiteral("正式"), 36);
    chips->addChip(QStringLiteral("probationary"), QStringLiteral("预备"), 2);
    cardRows(box)->addWidget(chips);
    cardRows(box)->addSpacing(12);
    cardRows(box)->addLayout(rowOf({new QuarterSwitcher(Quarter{2026, 3})}));
    cardRows(box)->addStretch();
    return box;
}

QWidget* stateSection()
{
    auto* box = section(QStringLiteral("标签与状态"));
    const auto chip = [](const QString& text, Tone tone, const QString& icon = {}) {
        return new Chip({text, tone, icon});
    };
    cardRows(box)->addLayout(rowOf({chip(QStringLiteral("已完成"), Tone::Ok, QStringLiteral("check")),
                                    chip(QStringLiteral("逾期 8 天"), Tone::Warn, QStringLiteral("alert")),
                                    chip(QStringLiteral("进行中"), Tone::Info, QStringLiteral("clock")),
                                    chip(QStringLiteral("草稿"), Tone::Neutral),
                                    chip(QStringLiteral("优秀"), Tone::Gold, QStringLiteral("medal"))}));
    cardRows(box)->addSpacing(8);
    cardRows(box)->addLayout(rowOf({chip(QStringLiteral("支部党员大会"), Tone::Accent),
                                    chip(QStringLiteral("流动党员"), Tone::Outline, QStringLiteral("pin"))}));
    cardRows(box)->addSpacing(14);
    cardRows(box)->addLayout(
        rowOf({new StatusText({QStringLiteral("已交"), Tone::Ok, QStringLiteral("check")}),
               new StatusText({QStringLiteral("未交"), Tone::Warn, QStringLiteral("circle-dashed")}),
               new StatusText({QStringLiteral("已密封"), Tone::Neutral, QStringLiteral("lock")}),
               new CountBadge(2, Tone::Warn), new CountBadge(12, Tone::Neutral)},
              12));
    cardRows(box)->addSpacing(14);
    cardRows(box)->addLayout(rowOf({new Avatar(QStringLiteral("沈"), 24), new Avatar(QStringLiteral("沈"), 28),
                                    new Avatar(QStringLiteral("沈"), 36), new Avatar(QStringLiteral("沈"), 52)}));
    cardRows(box)->addStretch();
    return box;
}

QWidget* progressSection()
{
    auto* box = section(QStringLiteral("进度"));
    const auto what = QStringLiteral("党课");
    cardRows(box)->addLayout(rowOf({new Ring(what, 0, 1), new Ring(what, 2, 3), new Ring(what, 8, 9),
                                    new Ring(what, 2, 2), new Ring(what, 31, 38, Ring::Size::Compact)},
                                   16));
    cardRows(box)->addSpacing(16);
    auto* bar = new Bar(what);
    bar->setFraction(0.62);
    cardRows(box)->addWidget(bar);
    cardRows(box)->addSpacing(12);
    auto* limit = new ThresholdBar(QStringLiteral("优秀"));
    limit->setValue(30, 33, 100, Color::GoldSolid);
    auto* row = new QHBoxLayout;
    row->addWidget(limit, 1);
    row->addSpacing(8);
    row->addWidget(label(QStringLiteral("上限刻度"), TextRole::Caption, Ink::Text2));
    cardRows(box)->addLayout(row);
    cardRows(box)->addSpacing(12);
    cardRows(box)->addLayout(rowOf({new StageTrack(5, 3, QStringLiteral("反馈中"), Color::WarnSolid),
                                    new StageTrack(5, 1, QStringLiteral("分派中"))},
                                   20));
    cardRows(box)->addStretch();
    return box;
}

QWidget* noticeSection()
{
    auto* box = section(QStringLiteral("提示"));
    auto* warning = new Banner(Banner::Kind::Warning, QStringLiteral("U 盘已拔出，改动暂存本机"));
    (void)warning->addAction(QStringLiteral("重试"));
    cardRows(box)->addWidget(warning);
    cardRows(box)->addSpacing(12);
    cardRows(box)->addWidget(new Banner(Banner::Kind::Information, QStringLiteral("大会不得早于预备期满日")));
    cardRows(box)->addStretch();
    return box;
}

QWidget* calendarSection()
{
    auto* box = section(QStringLiteral("日期选择"));
    auto* pane = new CalendarPane(QDate(2026, 9, 30), QDate(2026, 9, 18));
    pane->grid()->setMarked({QDate(2026, 9, 4), QDate(2026, 9, 10), QDate(2026, 9, 11)});
    cardRows(box)->addWidget(pane, 0, Qt::AlignLeft);
    cardRows(box)->addStretch();
    return box;
}

} // namespace

QWidget* makeGallery()
{
    auto* page = new QWidget;
    page->resize(1366, 1052);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(28, 82, 28, 22);
    grid->setSpacing(14);
    QWidget* sections[]{buttonSection(),   inputSection(),  choiceSection(),  stateSection(),
                        progressSection(), noticeSection(), calendarSection()};
    for (int i = 0; i < 7; ++i)
        grid->addWidget(sections[i], i / 3, i % 3);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    return page;
}

} // namespace branchbook::ui
