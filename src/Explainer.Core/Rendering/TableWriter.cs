using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Explainer.Rendering;

/// <summary>Writes a pipe table; each cell's words stand right in the cell, which takes their id.</summary>
internal sealed class TableWriter(HtmlWriter html, InlineWriter inlines, Func<string, Block, HtmlWriter> open, Func<Block, int> indexOf)
{
    public void Write(Table table)
    {
        html.Raw("<div class=\"table\" tabindex=\"0\">"u8);
        open("table", table).Raw("\n"u8);
        var rows = table.OfType<TableRow>().ToList();
        WriteRows("thead", rows.Where(row => row.IsHeader), table);
        WriteRows("tbody", rows.Where(row => !row.IsHeader), table);
        html.Raw("</table></div>\n"u8);
    }

    private void WriteRows(string group, IEnumerable<TableRow> rows, Table table)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        html.Raw("<"u8).Raw(group).Raw(">\n"u8);
        foreach (var row in all)
        {
            html.Raw("<tr>\n"u8);
            for (var i = 0; i < row.Count; i++)
            {
                WriteCell((TableCell)row[i], row.IsHeader, i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);
            }

            html.Raw("</tr>\n"u8);
        }

        html.Raw("</"u8).Raw(group).Raw(">\n"u8);
    }

    private void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        var element = isHeader ? "th" : "td";
        var attributes = element + (isHeader ? " scope=\"col\"" : "") + alignment switch
        {
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"right\"",
            _ => "",
        };
        if (cell.Count > 0 && cell[0] is ParagraphBlock words)
        {
            open(attributes, words);
            inlines.Write(indexOf(words));
        }
        else
        {
            html.Raw("<"u8).Raw(attributes).Raw(">"u8);
        }

        html.Raw("</"u8).Raw(element).Raw(">\n"u8);
    }
}
