// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the pages of the very PDF on a grey canvas, one or two side by side.
#pragma once

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QCache>
#include <QPixmap>

#include <memory>

class QPdfDocument;

namespace branchbook::ui {

class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Spread { Single, Double };

    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Keeps the place where the reader was.
    void setPdf(const QByteArray& bytes);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QPdfDocument* document() const { return m_document.get(); }
    void setSpread(Spread spread);
    /// 0 = as large as the width allows; else a share of the paper's size at 96 dpi.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_scale; }
    /// 0-based, of the first page in sight.
    [[nodiscard]] int firstVisible() const;
    [[nodiscard]] int lastVisible() const;
    void showPage(int page);

Q_SIGNALS:
    void viewed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layoutPages();
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] const QPixmap* pixmapOf(int page);

    QBuffer m_bytes;
    std::unique_ptr<QPdfDocument> m_document;
    Spread m_spread = Spread::Double;
    double m_wanted = 0;
    double m_scale = 1;
    QSize m_pageSize;
    QCache<int, QPixmap> m_pixmaps;
};

} // namespace branchbook::ui
